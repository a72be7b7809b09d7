package dev.retort.runtime.execution;

/** Is told what happens, on the thread of the run. It must not throw. */
@FunctionalInterface
public interface MigrationListener {
    void on(MigrationEvent event);

    /** Listens to nothing. */
    static MigrationListener silent() {
        return event -> {};
    }
}

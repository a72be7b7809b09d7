package dev.retort.runtime.execution;

/** Is told what happens, on the thread of the run. What it throws before a step ends the run as that step failing would. */
@FunctionalInterface
public interface MigrationListener {
    void on(MigrationEvent event);

    /** Listens to nothing. */
    static MigrationListener silent() {
        return event -> {};
    }
}

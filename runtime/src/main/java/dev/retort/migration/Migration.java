package dev.retort.migration;

/**
 * One step of a schema's history, in both directions. Both bodies are recorded before anything runs, often without a
 * database: they must only speak to {@code op} (and to the words of {@link Ddl}), and do the same each time they are
 * called. Code that needs a connection goes into {@link Operations#run}.
 *
 * <p>The class is annotated with {@link Revision} and has a constructor without parameters.
 */
public interface Migration extends Ddl {
    /** Says what the revision changes. */
    void upgrade(Operations op);

    /** Says what takes the revision back, or that there is no way back ({@link Operations#irreversible}). */
    void downgrade(Operations op);
}

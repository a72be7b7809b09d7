package dev.retort.schema;

/** How the database itself produces the value of a column. */
public sealed interface Generation {
    /** Numbers from a sequence that belongs to the column. */
    record Identity(Mode mode, SequenceOptions options) implements Generation {
        public enum Mode {
            /** The application may give a value of its own. */
            BY_DEFAULT,
            /** The application may not give a value. */
            ALWAYS,
            /** PostgreSQL's older spelling: a default that asks a sequence which the column owns. */
            SERIAL
        }

        public static Identity byDefault() {
            return new Identity(Mode.BY_DEFAULT, SequenceOptions.DEFAULTS);
        }
    }

    /** An expression over other columns of the row, stored with the row or computed when read. */
    record Computed(SqlText expression, boolean stored) implements Generation {}
}

package dev.retort.differ.planner;

/** The order in which a migration runs. What is dropped with its data goes last, so that the data can be moved before. */
enum Phase {
    /** A table may be renamed into one. */
    CREATE_SCHEMAS,
    /** Everything else speaks of things by their new names. */
    RENAME,
    DELETE_ROWS,
    /** A key that is referenced cannot be dropped, and a type that is referenced cannot change. */
    DROP_FOREIGN_KEYS,
    /** Before columns change: an index over an expression may not fit the new type. */
    DROP_INDEXES,
    DROP_CHECKS,
    DROP_UNIQUES,
    DROP_PRIMARY_KEYS,
    /** Holds nothing that is not computed from other columns, and stands in the way of a change of those. */
    DROP_COMPUTED_COLUMNS,
    /** The new column has the name of the old one. */
    DROP_REPLACED_COLUMNS,
    /** A name of its keys or indexes is wanted by a new table, and such names are unique in a schema. */
    DROP_TABLES_IN_THE_WAY,
    CREATE_ENUMS,
    ADD_ENUM_VALUES,
    /** Before tables: a default may ask them for a number. */
    CREATE_SEQUENCES,
    ALTER_SEQUENCES,
    CREATE_TABLES,
    ADD_COLUMNS,
    ALTER_COLUMNS,
    /** After the columns they are computed from. */
    ADD_COMPUTED_COLUMNS,
    SET_COMMENTS,
    ADD_PRIMARY_KEYS,
    ADD_UNIQUES,
    ADD_CHECKS,
    CREATE_INDEXES,
    INSERT_ROWS,
    /** After the keys and unique indexes they refer to. */
    ADD_FOREIGN_KEYS,
    DROP_COLUMNS,
    DROP_TABLES,
    /** After the tables and columns whose defaults ask them. */
    DROP_SEQUENCES,
    /** After columns have been altered away from a value, and after the new values that replace it. */
    DROP_ENUM_VALUES,
    DROP_ENUMS,
    /** The way back speaks of things by their new names until the end. */
    RENAME_BACK,
    /** A table may have been renamed out of one. */
    DROP_SCHEMAS;

    /** Whether a table is handled before those it refers to. */
    boolean referencingFirst() {
        return switch (this) {
            case DELETE_ROWS,
                    DROP_FOREIGN_KEYS,
                    DROP_INDEXES,
                    DROP_CHECKS,
                    DROP_UNIQUES,
                    DROP_PRIMARY_KEYS,
                    DROP_COMPUTED_COLUMNS,
                    DROP_REPLACED_COLUMNS,
                    DROP_TABLES_IN_THE_WAY,
                    DROP_COLUMNS,
                    DROP_TABLES -> true;
            default -> false;
        };
    }

    /** Whether data goes in this phase that other phases could have moved. */
    boolean losesData() {
        return this == DROP_COLUMNS || this == DROP_TABLES;
    }
}

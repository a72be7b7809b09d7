package dev.retort.migration;

import java.util.Optional;

/**
 * What a migration can do, one recorded step per call. The table comes first, then the thing; what it will be is said by
 * values, how the step is done by trailing options. Names are written as {@link Ddl} says.
 *
 * <p>What a drop or an alter leaves out (the thing dropped, what was there before) is completed from the revisions before
 * this one, or from the database. A call that cannot be right fails with the line it stands on, before anything has run.
 */
public sealed interface Operations permits RecordingOperations {
    /** Creates a table of columns, constraints, indexes and a comment. */
    void createTable(String table, TableElement... elements);

    /** Changes what belongs to the table as a whole: its comment. */
    void alterTable(String table, TableChange change, TableChange... more);

    /**
     * Renames a table. A new name with a schema, {@code "sales.orders"}, moves it there; without one the table stays in
     * its schema, and {@code ".orders"} moves it to the default schema.
     */
    void renameTable(String table, String newName);

    /** Drops a table with its rows, and the foreign keys that reference it. */
    void dropTable(String table);

    /** Adds a column. */
    void addColumn(String table, Column column);

    /** Changes a column in the respects given; in all others it stays as it is. */
    void alterColumn(String table, String column, ColumnChange change, ColumnChange... more);

    /** Renames a column: first the old name, then the new one. Values, constraints and indexes stay. */
    void renameColumn(String table, String column, String newName);

    /** Drops a column with its values, and what stands on it. */
    void dropColumn(String table, String column);

    /** Gives a table its key. */
    void addPrimaryKey(String table, PrimaryKey key);

    /** Takes the key from a table; its columns stay not null. */
    void dropPrimaryKey(String table);

    /** Adds a unique constraint. It takes no option of today's: a unique index can be built {@code concurrently()}. */
    void addUnique(String table, Unique unique, ConstraintOption... options);

    /** Drops a unique constraint. */
    void dropUnique(String table, Which which);

    /** Adds a foreign key. */
    void addForeignKey(String table, ForeignKey key, ConstraintOption... options);

    /** Drops a foreign key. */
    void dropForeignKey(String table, Which which);

    /** Adds a check. */
    void addCheck(String table, Check check, ConstraintOption... options);

    /** Drops a check; {@code on("a", "b")} means the only one that speaks of exactly these columns. */
    void dropCheck(String table, Which which);

    /** Renames a constraint. */
    void renameConstraint(String table, String constraint, String newName);

    /** Creates an index. */
    void createIndex(String table, Index index, IndexOption... options);

    /** Renames an index. */
    void renameIndex(String table, String index, String newName);

    /** Drops an index. */
    void dropIndex(String table, Which which, IndexOption... options);

    /** Creates a sequence, counting from 1 in ones unless a setting says otherwise. */
    void createSequence(String sequence, SequenceSetting... settings);

    /** Changes a sequence in the respects given. The number it stands at is kept. */
    void alterSequence(String sequence, SequenceSetting setting, SequenceSetting... more);

    /** Renames a sequence; the new name is read as in {@link #renameTable}. */
    void renameSequence(String sequence, String newName);

    /** Drops a sequence. */
    void dropSequence(String sequence);

    /** Creates a named enum type; on databases without, its columns are texts with a check. */
    void createEnum(String type, String value, String... more);

    /** Adds a value to an enum type: at the end, or at one place. */
    void addEnumValue(String type, String value, Place... place);

    /** Renames a value of an enum type; rows that hold it hold the new one. */
    void renameEnumValue(String type, String value, String newName);

    /** Drops a value of an enum type and says what becomes of the rows that hold it. */
    void dropEnumValue(String type, String value, Replacement replacement);

    /** Renames an enum type; the new name is read as in {@link #renameTable}. */
    void renameEnum(String type, String newName);

    /** Drops an enum type that no column uses any more. */
    void dropEnum(String type);

    /** Creates a schema; the name is taken as it stands. */
    void createSchema(String schema);

    /** Drops a schema that holds nothing any more. */
    void dropSchema(String schema);

    /**
     * Runs ONE statement: some drivers silently drop the rest of a text with several. {@code values} are bound to its
     * question marks; without values a question mark is text.
     */
    void execute(String sql, Object... values);

    /** Runs one statement that is spelled differently on some databases. */
    void execute(Sql sql);

    /**
     * Runs the statements of a script, found beside the migration class or from the root of the class path. Its text is
     * read now and is part of the revision's checksum.
     */
    void executeResource(String path);

    /** Inserts rows, each with a cell for each of the columns. */
    void bulkInsert(String table, Columns columns, Row row, Row... more);

    /** Gives a value to the rows whose column is null. */
    void backfill(String table, String column, Sql value, BackfillOption... options);

    /** Runs code with a JDBC connection in its place in the order; {@code what} names the step in messages and logs. */
    void run(String what, JdbcWork work);

    /** The steps are for these databases only: {@code onlyOn(POSTGRESQL.or(H2), () -> op.execute(...))}. */
    void onlyOn(Database database, Runnable steps);

    /** The steps are for all databases but these. */
    void exceptOn(Database database, Runnable steps);

    /** What hand-written SQL just did to the schema: known from here on, not executed. */
    void declare(Runnable steps);

    /** There is no way past this point, and why. */
    void irreversible(String why);

    /** What {@code -x key=value} says on the command line. It may steer data, never structure. */
    Optional<String> argument(String key);
}

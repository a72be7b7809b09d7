package dev.retort.migration;

import dev.retort.schema.DatabaseKind;

/**
 * The words of migrations. A class that implements {@link Migration} has them; a helper class of one's own gets them by
 * implementing this interface. They make immutable values and record nothing: only a call on {@link Operations} is a step.
 *
 * <p>Names are written as the database stores them and are quoted by Retort. {@code "sales.orders"} is a schema and a name;
 * a dot that belongs to a name is written in quotes, {@code "\"odd.name\""}. Names of columns, constraints and indexes are
 * taken as they stand.
 */
public non-sealed interface Ddl extends TableWords, ChangeWords, ValueWords, TypeWords {
    /** PostgreSQL. */
    Database POSTGRESQL = Database.of(DatabaseKind.POSTGRESQL);

    /** SQLite. */
    Database SQLITE = Database.of(DatabaseKind.SQLITE);

    /** H2. */
    Database H2 = Database.of(DatabaseKind.H2);

    /** MariaDB. */
    Database MARIADB = Database.of(DatabaseKind.MARIADB);

    /** MySQL. */
    Database MYSQL = Database.of(DatabaseKind.MYSQL);

    /** The row goes, or takes the new key over. */
    Action CASCADE = Action.CASCADE;

    /** Refused at once. */
    Action RESTRICT = Action.RESTRICT;

    /** The referencing columns become null. */
    Action SET_NULL = Action.SET_NULL;

    /** The referencing columns get their default. */
    Action SET_DEFAULT = Action.SET_DEFAULT;

    /** Refused when the constraint is looked at. */
    Action NO_ACTION = Action.NO_ACTION;
}

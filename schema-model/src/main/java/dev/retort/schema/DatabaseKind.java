package dev.retort.schema;

/** The databases that have a spelling of their own. The order is the order of variants in generated text. */
public enum DatabaseKind {
    POSTGRESQL,
    SQLITE,
    H2,
    MARIADB,
    MYSQL
}

package dev.retort.schema;

/** The databases that have a spelling of their own. The order is the order of variants in generated text. */
public enum DatabaseKind {
    POSTGRESQL("PostgreSQL"),
    SQLITE("SQLite"),
    H2("H2"),
    MARIADB("MariaDB"),
    MYSQL("MySQL");

    private final String product;

    DatabaseKind(String product) {
        this.product = product;
    }

    /** The name its makers give it, for people. */
    public String product() {
        return product;
    }
}

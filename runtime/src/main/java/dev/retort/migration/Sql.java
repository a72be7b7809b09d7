package dev.retort.migration;

/** SQL that the database evaluates. */
public sealed interface Sql permits SqlElement {
    /**
     * Another text for a database that needs one: {@code sql("lower(a)").on(SQLITE, "lower_ascii(a)")}. Only for
     * {@code sql(...)}; the portable expressions are spelled for every database already.
     */
    Sql on(Database database, String text);
}

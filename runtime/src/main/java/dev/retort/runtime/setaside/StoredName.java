package dev.retort.runtime.setaside;

/**
 * How a query writes the name of a relation. The schema in which a statement creates things anyway is left out, so that the
 * text serves a database where it has another name.
 */
final class StoredName {
    /** Of the relation {@code c} in the schema {@code n}. */
    static final String OF_RELATION = of("c");

    private StoredName() {}

    /** Of a relation in the schema {@code n}. */
    static String of(String relation) {
        return of(relation + ".relname", "n.nspname");
    }

    /** Of anything with a name in a schema. */
    static String of(String name, String schema) {
        return "CASE WHEN " + schema + " = pg_catalog.current_schema() THEN pg_catalog.quote_ident(" + name
                + ") ELSE pg_catalog.format('%I.%I', " + schema + ", " + name + ") END";
    }
}

package dev.retort.introspector.postgresql;

import dev.retort.introspector.OtherObject;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of {@code pg_class} that looks like a table from outside: a table, a view, a composite type. */
record Relation(
        long id,
        String schema,
        String name,
        char kind,
        boolean unlogged,
        boolean partition,
        Optional<String> extension,
        Optional<String> comment) {
    private static final String SQL = """
            select c.oid::bigint as id, n.nspname as schema, c.relname as name, c.relkind as kind,
                   c.relpersistence = 'u' as unlogged, c.relispartition as partition,
                   e.extname as extension, d.description as comment
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_description d
                on d.classoid = 'pg_class'::regclass and d.objoid = c.oid and d.objsubid = 0
              left join pg_depend x
                on x.classid = 'pg_class'::regclass and x.objid = c.oid and x.objsubid = 0
               and x.refclassid = 'pg_extension'::regclass and x.deptype = 'e'
              left join pg_extension e on e.oid = x.refobjid
             where n.nspname = any (?) and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
             order by n.nspname, c.relname
            """;

    static List<Relation> all(Connection connection, List<String> schemas) throws SQLException {
        List<Relation> relations = new ArrayList<>();
        CatalogQuery.each(
                connection,
                SQL,
                schemas,
                row -> relations.add(new Relation(
                        row.getLong("id"),
                        row.getString("schema"),
                        row.getString("name"),
                        row.getString("kind").charAt(0),
                        row.getBoolean("unlogged"),
                        row.getBoolean("partition"),
                        CatalogQuery.text(row, "extension"),
                        CatalogQuery.text(row, "comment"))));
        return relations;
    }

    /** Whether the records of a schema can describe it: columns, keys and indexes of its own. */
    boolean isTable() {
        return (kind == 'r' || kind == 'p') && !partition && extension.isEmpty();
    }

    /** What is to be said about it beside its record, or instead of one. */
    Optional<OtherObject> other(ObjectName shown) {
        if (extension.isPresent()) {
            return other(shown, kindOfOther(), "belongs to the extension " + extension.get());
        }
        if (partition) {
            return other(shown, OtherObject.Kind.PARTITION, "is a partition of another table");
        }
        return switch (kind) {
            case 'p' ->
                other(
                        shown,
                        OtherObject.Kind.PARTITIONED_TABLE,
                        "its columns are compared, the way it is partitioned is not");
            case 'r' ->
                unlogged
                        ? other(shown, OtherObject.Kind.TABLE, "its columns are compared, that it is unlogged is not")
                        : Optional.empty();
            case 'f' -> other(shown, OtherObject.Kind.FOREIGN_TABLE, "its rows live in another server");
            case 'c' -> other(shown, OtherObject.Kind.TYPE, "is a composite type");
            default -> other(shown, kindOfOther(), "is a query, not a table");
        };
    }

    private OtherObject.Kind kindOfOther() {
        return switch (kind) {
            case 'v' -> OtherObject.Kind.VIEW;
            case 'm' -> OtherObject.Kind.MATERIALIZED_VIEW;
            case 'f' -> OtherObject.Kind.FOREIGN_TABLE;
            case 'c' -> OtherObject.Kind.TYPE;
            default -> OtherObject.Kind.TABLE;
        };
    }

    private static Optional<OtherObject> other(ObjectName shown, OtherObject.Kind kind, String reason) {
        return Optional.of(OtherObject.of(kind, shown, reason));
    }
}

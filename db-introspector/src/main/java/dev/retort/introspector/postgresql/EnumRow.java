package dev.retort.introspector.postgresql;

import dev.retort.introspector.NameScope;
import dev.retort.schema.EnumType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The named enum types, labels in the order the server sorts them. */
final class EnumRow {
    private static final String SQL = """
            select n.nspname as schema, t.typname as name,
                   (select array_agg(e.enumlabel::text order by e.enumsortorder)
                      from pg_enum e where e.enumtypid = t.oid) as labels
              from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
             where t.typtype = 'e' and n.nspname = any (?)
               and not exists (select from pg_depend x
                                where x.classid = 'pg_type'::regclass and x.objid = t.oid and x.deptype = 'e')
             order by n.nspname, t.typname
            """;

    private EnumRow() {}

    static List<EnumType> all(Connection connection, List<String> schemas, NameScope scope) throws SQLException {
        List<EnumType> types = new ArrayList<>();
        CatalogQuery.each(
                connection,
                SQL,
                schemas,
                row -> types.add(new EnumType(
                        scope.name(row.getString("schema"), row.getString("name")),
                        CatalogQuery.texts(row, "labels"),
                        false)));
        return types;
    }
}

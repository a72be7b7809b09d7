package dev.retort.introspector.dependent;

import dev.retort.introspector.NameScope;
import dev.retort.introspector.OtherObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks {@code pg_depend}, where views record each column they use, and the catalogues of what belongs to a table. */
final class PostgresqlDependents {
    private static final String SQL = """
            select case v.relkind when 'm' then 'MATERIALIZED_VIEW' else 'VIEW' end as kind,
                   vn.nspname as schema, v.relname as name, tn.nspname as table_schema, t.relname as table_name,
                   a.attname as column_name
              from pg_depend d
              join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
              join pg_class v on v.oid = r.ev_class and v.relkind in ('v', 'm')
              join pg_namespace vn on vn.oid = v.relnamespace
              join pg_class t on d.refclassid = 'pg_class'::regclass and d.refobjid = t.oid and t.relkind in ('r', 'p')
              join pg_namespace tn on tn.oid = t.relnamespace
              left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid and d.refobjsubid > 0
             where tn.nspname not in ('pg_catalog', 'information_schema')
            union
            select 'TRIGGER', tn.nspname, g.tgname, tn.nspname, t.relname, a.attname
              from pg_trigger g
              join pg_class t on t.oid = g.tgrelid
              join pg_namespace tn on tn.oid = t.relnamespace
              left join pg_attribute a on a.attrelid = t.oid and a.attnum = any (g.tgattr::int2[])
             where not g.tgisinternal
            union
            select 'RULE', tn.nspname, r.rulename, tn.nspname, t.relname, null
              from pg_rewrite r
              join pg_class t on t.oid = r.ev_class and t.relkind in ('r', 'p')
              join pg_namespace tn on tn.oid = t.relnamespace
             where tn.nspname not in ('pg_catalog', 'information_schema')
            union
            select 'POLICY', tn.nspname, p.polname, tn.nspname, t.relname, null
              from pg_policy p
              join pg_class t on t.oid = p.polrelid
              join pg_namespace tn on tn.oid = t.relnamespace
             order by 4, 5, 1, 2, 3, 6
            """;

    private PostgresqlDependents() {}

    static List<Dependent> of(Connection connection) throws SQLException {
        NameScope scope =
                new NameScope(Optional.ofNullable(connection.getSchema()).orElse("public"));
        List<Dependent> dependents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            while (rows.next()) {
                dependents.add(new Dependent(
                        OtherObject.Kind.valueOf(rows.getString("kind")),
                        scope.name(rows.getString("schema"), rows.getString("name")),
                        scope.name(rows.getString("table_schema"), rows.getString("table_name")),
                        Optional.ofNullable(rows.getString("column_name"))));
            }
        }
        return dependents;
    }
}

package dev.retort.introspector.postgresql;

import dev.retort.introspector.NameScope;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a schema has no record for and no other statement has met; what extensions brought along is theirs. */
final class OtherRow {
    private static final String SQL = """
            with own as (select oid, nspname from pg_namespace where nspname = any (?))
            select 'DOMAIN' as kind, own.nspname as schema, t.typname as name, null as table_name,
                   'is a domain over ' || format_type(t.typbasetype, t.typtypmod) as reason, t.oid as id,
                   'pg_type'::regclass as catalogue
              from pg_type t join own on own.oid = t.typnamespace where t.typtype = 'd'
            union all
            select 'TYPE', own.nspname, t.typname, null, 'is a range type', t.oid, 'pg_type'::regclass
              from pg_type t join own on own.oid = t.typnamespace where t.typtype = 'r'
            union all
            select case p.prokind when 'p' then 'PROCEDURE' when 'a' then 'AGGREGATE' else 'FUNCTION' end,
                   own.nspname, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', null,
                   'is code of the database', p.oid, 'pg_proc'::regclass
              from pg_proc p join own on own.oid = p.pronamespace
            union all
            select 'TRIGGER', own.nspname, g.tgname, c.relname, 'is a trigger', g.oid, 'pg_trigger'::regclass
              from pg_trigger g join pg_class c on c.oid = g.tgrelid join own on own.oid = c.relnamespace
             where not g.tgisinternal
            union all
            select 'RULE', own.nspname, r.rulename, c.relname, 'is a rewrite rule', r.oid, 'pg_rewrite'::regclass
              from pg_rewrite r join pg_class c on c.oid = r.ev_class join own on own.oid = c.relnamespace
             where r.rulename <> '_RETURN'
            union all
            select 'POLICY', own.nspname, p.polname, c.relname, 'is a row security policy', p.oid, 'pg_policy'::regclass
              from pg_policy p join pg_class c on c.oid = p.polrelid join own on own.oid = c.relnamespace
            union all
            select 'STATISTICS', own.nspname, s.stxname, c.relname, 'is an extended statistics object', s.oid,
                   'pg_statistic_ext'::regclass
              from pg_statistic_ext s join pg_class c on c.oid = s.stxrelid join own on own.oid = c.relnamespace
            union all
            select 'EXTENSION', own.nspname, e.extname, null, 'is an extension', e.oid, 'pg_extension'::regclass
              from pg_extension e join own on own.oid = e.extnamespace
            """;
    private static final String WITHOUT_EXTENSIONS =
            "select kind, schema, name, table_name, reason from (" + SQL + ") found where not exists (select from"
                    + " pg_depend x where x.classid = found.catalogue and x.objid = found.id and x.deptype = 'e')";

    private OtherRow() {}

    static List<OtherObject> all(Connection connection, List<String> schemas, NameScope scope) throws SQLException {
        List<OtherObject> others = new ArrayList<>();
        CatalogQuery.each(connection, WITHOUT_EXTENSIONS, schemas, row -> {
            String schema = row.getString("schema");
            Optional<ObjectName> table = CatalogQuery.text(row, "table_name").map(name -> scope.name(schema, name));
            others.add(new OtherObject(
                    OtherObject.Kind.valueOf(row.getString("kind")),
                    scope.name(schema, row.getString("name")),
                    table,
                    row.getString("reason")));
        });
        return others;
    }
}

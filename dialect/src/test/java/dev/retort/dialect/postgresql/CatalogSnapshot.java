package dev.retort.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything a PostgreSQL catalogue says about the objects of a database, a line each, without the order of columns. */
final class CatalogSnapshot {
    private static final String USER =
            " n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' ";

    private static final List<String> QUERIES = Arrays.asList(
            "select 'schema ' || n.nspname from pg_namespace n where" + USER,
            "select 'relation ' || n.nspname || '.' || c.relname || ' ' || c.relkind::text || ' ' || coalesce(obj_description(c.oid, 'pg_class'), '')"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where" + USER,
            "select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)"
                    + " || ' ' || a.attnotnull || ' ' || a.attidentity::text || a.attgenerated::text || ' '"
                    + " || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(l.collname, '') || ' '"
                    + " || coalesce(col_description(c.oid, a.attnum), '')"
                    + " from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
                    + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
                    + " left join pg_collation l on l.oid = a.attcollation"
                    + " where a.attnum > 0 and not a.attisdropped and c.relkind = 'r' and" + USER,
            "select 'constraint ' || n.nspname || '.' || t.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid) || c.convalidated"
                    + " from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = c.connamespace"
                    + " where c.contype <> 'n' and" + USER,
            "select 'index ' || pg_get_indexdef(i.indexrelid) || i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace where" + USER,
            "select 'sequence ' || s::text from pg_sequences s",
            "select 'enum ' || n.nspname || '.' || t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder)"
                    + " from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace"
                    + " group by n.nspname, t.typname");

    private CatalogSnapshot() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (var rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }
}

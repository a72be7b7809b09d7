package dev.retort.introspector.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.postgresql.LeftoverIndex;
import dev.retort.introspector.OtherObject;
import dev.retort.introspector.TableParts;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Indexes other than those that keep a constraint: one row per part, the facts of the whole index repeated in each. One that
 * is not valid is there all the same: its name is taken, and every change of a row pays for it.
 */
final class IndexRow {
    private static final String SQL = """
            select i.indexrelid::bigint as id, i.indrelid::bigint as table_id, ic.relname as name,
                   i.indisunique as is_unique, i.indisvalid as valid, am.amname as method,
                   ic.reloptions as parameters, pg_get_expr(i.indpred, i.indrelid) as predicate,
                   d.description as comment, %s as nulls_not_distinct,
                   k.place > i.indnkeyatts as included, a.attname as column_name,
                   case when a.attname is null then pg_get_indexdef(i.indexrelid, k.place, false) end as expression,
                   case when k.place <= i.indnkeyatts then i.indoption[k.place - 1] end as options,
                   case when k.place <= i.indnkeyatts and (not oc.opcdefault or ia.attoptions is not null)
                        then case when pg_opclass_is_visible(oc.oid) then '' else quote_ident(ocn.nspname) || '.' end
                             || quote_ident(oc.opcname)
                             || coalesce('(' || array_to_string(ia.attoptions, ', ') || ')', '') end as operator_class,
                   case when k.place > i.indnkeyatts or i.indcollation[k.place - 1] = 0 then null
                        when a.attname is not null and i.indcollation[k.place - 1] = a.attcollation then null
                        -- Which collation an expression has by itself only the whole definition tells.
                        when a.attname is null and position(pg_get_indexdef(i.indexrelid, k.place, false) || ' COLLATE '
                                                            in pg_get_indexdef(i.indexrelid)) = 0 then null
                        else co.collname end as collation
              from pg_index i
              join pg_class ic on ic.oid = i.indexrelid
              join pg_am am on am.oid = ic.relam
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
              cross join lateral generate_series(1, i.indnatts) as k(place)
              join pg_attribute ia on ia.attrelid = i.indexrelid and ia.attnum = k.place
              left join pg_attribute a
                on a.attrelid = i.indrelid and a.attnum = i.indkey[k.place - 1] and a.attnum <> 0
              left join pg_opclass oc on oc.oid = i.indclass[k.place - 1] and k.place <= i.indnkeyatts
              left join pg_namespace ocn on ocn.oid = oc.opcnamespace
              left join pg_collation co on co.oid = i.indcollation[k.place - 1] and k.place <= i.indnkeyatts
              left join pg_description d
                on d.classoid = 'pg_class'::regclass and d.objoid = i.indexrelid and d.objsubid = 0
             where n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition
               and not exists (select from pg_constraint x
                                where x.conrelid = i.indrelid and x.conindid = i.indexrelid
                                  and x.contype in ('p', 'u', 'x'))
             order by i.indexrelid, k.place
            """;

    private final TableParts table;
    private final String name;
    private final boolean valid;
    private final Index first;
    private final List<IndexPart> parts = new ArrayList<>();
    private final List<String> include = new ArrayList<>();

    private IndexRow(TableParts table, ResultSet row) throws SQLException {
        this.table = table;
        this.name = row.getString("name");
        this.valid = row.getBoolean("valid");
        this.first = new Index(
                Optional.of(name),
                List.of(part(row)),
                row.getBoolean("is_unique"),
                CatalogQuery.text(row, "predicate").map(SqlText::of),
                List.of(),
                CatalogQuery.text(row, "method").filter(method -> !method.equals("btree")),
                row.getBoolean("nulls_not_distinct"),
                parameters(CatalogQuery.texts(row, "parameters")),
                CatalogQuery.text(row, "comment"));
    }

    static void readAll(
            Connection connection, PostgresqlServer server, ConstraintRow.Receiver tables, List<OtherObject> others)
            throws SQLException {
        String sql = SQL.formatted(server.version().atLeast(15, 0) ? "i.indnullsnotdistinct" : "false");
        Map<Long, IndexRow> indexes = new LinkedHashMap<>();
        CatalogQuery.each(connection, sql, server.schemas(), row -> {
            Optional<TableParts> table = tables.table(row.getLong("table_id"));
            if (table.isPresent()) {
                long id = row.getLong("id");
                if (!indexes.containsKey(id)) {
                    indexes.put(id, new IndexRow(table.get(), row));
                }
                indexes.get(id).addPart(row);
            }
        });
        Dialect dialect = Dialects.of(DatabaseKind.POSTGRESQL, server.version());
        indexes.values().forEach(index -> index.deliver(dialect, others));
    }

    private void addPart(ResultSet row) throws SQLException {
        if (row.getBoolean("included")) {
            include.add(row.getString("column_name"));
        } else {
            parts.add(part(row));
        }
    }

    private void deliver(Dialect dialect, List<OtherObject> others) {
        if (valid) {
            table.add(first.withParts(parts).withInclude(include));
            return;
        }
        String quoted = dialect.quoted(table.name().withName(name));
        Optional<String> original = LeftoverIndex.originalOf(name);
        if (original.isPresent()) {
            others.add(invalid("is left over from a REINDEX CONCURRENTLY of " + original.get()
                    + " that did not finish: DROP INDEX CONCURRENTLY " + quoted));
        } else {
            table.add(first.withParts(parts).withInclude(include));
            others.add(invalid("is not valid, so that no query uses it: REINDEX INDEX CONCURRENTLY " + quoted
                    + ", or DROP INDEX CONCURRENTLY " + quoted));
        }
    }

    private OtherObject invalid(String reason) {
        return OtherObject.on(table.name(), OtherObject.Kind.INVALID_INDEX, name, reason);
    }

    private static IndexPart part(ResultSet row) throws SQLException {
        Optional<String> column = CatalogQuery.text(row, "column_name");
        IndexPart.Target target = column.isPresent()
                ? new IndexPart.Target.OfColumn(column.get())
                : new IndexPart.Target.OfExpression(SqlText.of(withoutParentheses(row.getString("expression"))));
        int options = row.getInt("options");
        boolean descending = (options & 1) != 0;
        boolean nullsFirst = (options & 2) != 0;
        Optional<IndexPart.Nulls> nulls = nullsFirst == descending
                ? Optional.empty()
                : Optional.of(nullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST);
        return new IndexPart(
                target,
                descending,
                nulls,
                CatalogQuery.text(row, "operator_class"),
                CatalogQuery.text(row, "collation"));
    }

    /** The server puts parentheses around everything that does not look like the call of a function. */
    private static String withoutParentheses(String expression) {
        return expression.startsWith("(") ? expression.substring(1, expression.length() - 1) : expression;
    }

    private static SortedMap<String, String> parameters(List<String> written) {
        if (written.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String option : written) {
            int equals = option.indexOf('=');
            parameters.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return parameters;
    }
}

package dev.retort.introspector.postgresql;

import dev.retort.introspector.NameScope;
import dev.retort.introspector.OtherObject;
import dev.retort.introspector.TableParts;
import dev.retort.schema.Check;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SqlText;
import dev.retort.schema.Unique;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Primary keys, uniques, foreign keys and checks. The NOT NULL constraints that version 18 lists are the nullability of a
 * column and are not read here. What a foreign key on a partitioned table has made for its partitions is left out.
 */
final class ConstraintRow {
    interface Receiver {
        /** The parts of a table, empty for one that is not read. */
        Optional<TableParts> table(long id);
    }

    private static final String SQL = """
            select co.conrelid::bigint as table_id, co.conname as name, co.contype as kind,
                   (select array_agg(a.attname::text order by k.place)
                      from unnest(co.conkey) with ordinality as k(number, place)
                      join pg_attribute a on a.attrelid = co.conrelid and a.attnum = k.number) as columns,
                   fn.nspname as target_schema, fc.relname as target_name,
                   (select array_agg(a.attname::text order by k.place)
                      from unnest(co.confkey) with ordinality as k(number, place)
                      join pg_attribute a on a.attrelid = co.confrelid and a.attnum = k.number) as target_columns,
                   co.confdeltype as on_delete, co.confupdtype as on_update,
                   co.condeferrable as deferrable, co.condeferred as deferred,
                   case when co.contype = 'c' then pg_get_expr(co.conbin, co.conrelid) end as condition,
                   %s as nulls_not_distinct, %s as temporal
              from pg_constraint co
              join pg_class c on c.oid = co.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_class fc on fc.oid = co.confrelid and co.contype = 'f'
              left join pg_namespace fn on fn.oid = fc.relnamespace
              left join pg_index i on i.indexrelid = co.conindid and co.contype = 'u'
             where n.nspname = any (?) and co.contype in ('p', 'u', 'f', 'c', 'x') and co.conparentid = 0
             order by co.conrelid, co.conname
            """;

    private ConstraintRow() {}

    static void readAll(
            Connection connection, PostgresqlServer server, NameScope scope, Receiver tables, List<OtherObject> others)
            throws SQLException {
        String sql = SQL.formatted(
                server.version().atLeast(15, 0) ? "coalesce(i.indnullsnotdistinct, false)" : "false",
                server.version().atLeast(18, 0) ? "co.conperiod" : "false");
        CatalogQuery.each(connection, sql, server.schemas(), row -> {
            Optional<TableParts> table = tables.table(row.getLong("table_id"));
            if (table.isPresent()) {
                add(row, table.get(), scope, others);
            }
        });
    }

    private static void add(ResultSet row, TableParts table, NameScope scope, List<OtherObject> others)
            throws SQLException {
        String name = row.getString("name");
        List<String> columns = CatalogQuery.texts(row, "columns");
        if (row.getBoolean("temporal")) {
            others.add(OtherObject.on(
                    table.name(), OtherObject.Kind.CONSTRAINT, name, "is a constraint over a period of time"));
            return;
        }
        switch (row.getString("kind")) {
            case "p" -> table.set(new PrimaryKey(Optional.of(name), columns));
            case "u" ->
                table.add(new Unique(Optional.of(name), columns, row.getBoolean("nulls_not_distinct"), deferral(row)));
            case "f" ->
                table.add(new ForeignKey(
                        Optional.of(name),
                        columns,
                        scope.name(row.getString("target_schema"), row.getString("target_name")),
                        CatalogQuery.texts(row, "target_columns"),
                        action(row.getString("on_delete")),
                        action(row.getString("on_update")),
                        deferral(row)));
            case "c" -> table.add(new Check(Optional.of(name), SqlText.of(row.getString("condition"))));
            default ->
                others.add(
                        OtherObject.on(table.name(), OtherObject.Kind.CONSTRAINT, name, "is an exclusion constraint"));
        }
    }

    private static Deferral deferral(ResultSet row) throws SQLException {
        if (!row.getBoolean("deferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.getBoolean("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}

package dev.retort.introspector.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A sequence and the column that owns it, if one does. Options are left out where they are what the type and the
 * direction imply, because the catalogue does not say which were written.
 */
record SequenceRow(
        long id,
        String schema,
        String name,
        String type,
        SequenceOptions options,
        Optional<String> extension,
        Optional<Owner> owner) {
    /** A column by the numbers the catalogue has for it. */
    record Owner(long table, int column, boolean identity) {}

    private static final String SQL = """
            select c.oid::bigint as id, n.nspname as schema, c.relname as name, format_type(s.seqtypid, null) as type,
                   s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum, s.seqmax as maximum,
                   s.seqcache as cache, s.seqcycle as cycle, e.extname as extension,
                   d.refobjid::bigint as owner_table, d.refobjsubid as owner_column, d.deptype = 'i' as identity
              from pg_sequence s
              join pg_class c on c.oid = s.seqrelid
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_depend d
                on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
               and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
              left join pg_depend x
                on x.classid = 'pg_class'::regclass and x.objid = c.oid and x.objsubid = 0
               and x.refclassid = 'pg_extension'::regclass and x.deptype = 'e'
              left join pg_extension e on e.oid = x.refobjid
             where n.nspname = any (?)
             order by n.nspname, c.relname
            """;

    static Map<Long, SequenceRow> all(Connection connection, List<String> schemas) throws SQLException {
        Map<Long, SequenceRow> sequences = new LinkedHashMap<>();
        CatalogQuery.each(connection, SQL, schemas, row -> {
            String type = row.getString("type");
            long increment = row.getLong("increment");
            SequenceOptions written = new SequenceOptions(
                    OptionalLong.of(row.getLong("start")),
                    OptionalLong.of(increment),
                    unless(row.getLong("minimum"), increment < 0, lowest(type)),
                    unless(row.getLong("maximum"), increment > 0, highest(type)),
                    OptionalLong.of(row.getLong("cache")),
                    row.getBoolean("cycle"));
            long table = row.getLong("owner_table");
            Optional<Owner> owner = row.wasNull()
                    ? Optional.empty()
                    : Optional.of(new Owner(table, row.getInt("owner_column"), row.getBoolean("identity")));
            SequenceRow sequence = new SequenceRow(
                    row.getLong("id"),
                    row.getString("schema"),
                    row.getString("name"),
                    type,
                    written.withoutDefaults(),
                    CatalogQuery.text(row, "extension"),
                    owner);
            sequences.put(sequence.id(), sequence);
        });
        return sequences;
    }

    boolean isOwnedBy(long table, int column) {
        return owner.filter(found -> found.table() == table && found.column() == column)
                .isPresent();
    }

    Sequence sequence(ObjectName shown, Dialect dialect) {
        Optional<ColumnType> counted =
                Optional.of(dialect.readType(type)).filter(read -> !(read instanceof ColumnType.BigInt));
        return new Sequence(shown, counted, options);
    }

    private static OptionalLong unless(long value, boolean boundOfType, long bound) {
        return boundOfType && value == bound ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static long lowest(String type) {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static long highest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}

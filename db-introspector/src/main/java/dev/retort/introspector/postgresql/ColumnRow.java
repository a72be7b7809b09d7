package dev.retort.introspector.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.introspector.NameScope;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Generation;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column as the catalogue describes it, and what that means. */
record ColumnRow(
        long table,
        int number,
        String name,
        String typeText,
        Optional<EnumName> enumType,
        boolean array,
        boolean notNull,
        String identity,
        String generated,
        Optional<String> expression,
        Optional<Long> sequence,
        Optional<String> collation,
        Optional<String> comment) {
    /** Where an enum type lives. */
    record EnumName(String schema, String name) {}

    private static final String SQL = """
            select a.attrelid::bigint as table_id, a.attnum as number, a.attname as name,
                   format_type(a.atttypid, a.atttypmod) as type, t.typcategory = 'A' as array,
                   case when t.typtype = 'e' then tn.nspname when et.typtype = 'e' then etn.nspname end as enum_schema,
                   case when t.typtype = 'e' then t.typname when et.typtype = 'e' then et.typname end as enum_name,
                   a.attnotnull as not_null, a.attidentity as identity, a.attgenerated as generated,
                   pg_get_expr(ad.adbin, ad.adrelid) as expression,
                   case when ad.oid is not null then
                     (select d.refobjid::bigint from pg_depend d join pg_sequence s on s.seqrelid = d.refobjid
                       where d.classid = 'pg_attrdef'::regclass and d.objid = ad.oid
                         and d.refclassid = 'pg_class'::regclass limit 1) end as sequence_id,
                   case when a.attcollation <> t.typcollation then co.collname end as collation,
                   ds.description as comment
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_type t on t.oid = a.atttypid
              join pg_namespace tn on tn.oid = t.typnamespace
              left join pg_type et on et.oid = t.typelem and t.typcategory = 'A'
              left join pg_namespace etn on etn.oid = et.typnamespace
              left join pg_attrdef ad on ad.adrelid = a.attrelid and ad.adnum = a.attnum
              left join pg_collation co on co.oid = a.attcollation
              left join pg_description ds
                on ds.classoid = 'pg_class'::regclass and ds.objoid = a.attrelid and ds.objsubid = a.attnum
             where n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition
               and a.attnum > 0 and not a.attisdropped
             order by a.attrelid, a.attnum
            """;

    static List<ColumnRow> all(Connection connection, List<String> schemas) throws SQLException {
        List<ColumnRow> columns = new ArrayList<>();
        CatalogQuery.each(connection, SQL, schemas, row -> columns.add(of(row)));
        return columns;
    }

    private static ColumnRow of(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence_id");
        Optional<Long> usedSequence = row.wasNull() ? Optional.empty() : Optional.of(sequence);
        Optional<String> enumName = CatalogQuery.text(row, "enum_name");
        String enumSchema = CatalogQuery.text(row, "enum_schema").orElse("");
        return new ColumnRow(
                row.getLong("table_id"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("type"),
                enumName.map(name -> new EnumName(enumSchema, name)),
                row.getBoolean("array"),
                row.getBoolean("not_null"),
                row.getString("identity"),
                row.getString("generated"),
                CatalogQuery.text(row, "expression"),
                usedSequence,
                CatalogQuery.text(row, "collation"),
                CatalogQuery.text(row, "comment"));
    }

    /** The column; {@code counter} is the sequence its default asks or its identity has. */
    Column column(Optional<SequenceRow> counter, NameScope scope, Dialect dialect) {
        ColumnType type = type(scope, dialect);
        Optional<Generation> generation = generation(counter);
        Optional<Value> value = generation.isPresent()
                ? Optional.empty()
                : expression.flatMap(text -> PostgresqlValue.read(text, type)).map(read -> named(read, counter, scope));
        return new Column(name, type, !notNull, value, generation, Optional.empty(), collation, comment);
    }

    /** The text of a default names its sequence as the search path allows; its row says which one it is. */
    private static Value named(Value value, Optional<SequenceRow> counter, NameScope scope) {
        if (!(value instanceof SqlExpression.NextValue next)) {
            return value;
        }
        return new SqlExpression.NextValue(counter.map(sequence -> scope.name(sequence.schema(), sequence.name()))
                .orElseGet(() -> scope.normal(next.sequence())));
    }

    private ColumnType type(NameScope scope, Dialect dialect) {
        if (enumType.isEmpty()) {
            return dialect.readType(typeText);
        }
        ColumnType reference = new ColumnType.EnumReference(
                scope.name(enumType.get().schema(), enumType.get().name()));
        return array ? new ColumnType.Array(reference) : reference;
    }

    private Optional<Generation> generation(Optional<SequenceRow> counter) {
        if (!generated.isEmpty()) {
            return expression.map(text -> new Generation.Computed(SqlText.of(text), generated.equals("s")));
        }
        if (!identity.isEmpty()) {
            return counter.map(sequence -> new Generation.Identity(
                    identity.equals("a") ? Generation.Identity.Mode.ALWAYS : Generation.Identity.Mode.BY_DEFAULT,
                    sequence.options()));
        }
        boolean plainCounter = expression.flatMap(PostgresqlValue::nextValue).isPresent();
        return counter.filter(sequence -> plainCounter && sequence.isOwnedBy(table, number))
                .map(sequence -> new Generation.Identity(Generation.Identity.Mode.SERIAL, sequence.options()));
    }
}

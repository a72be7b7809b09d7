package dev.retort.cli.comparison;

import dev.retort.cli.configuration.DatabaseAddress;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema a connection is in. A model may write it out ({@code @Table(schema = "public")}); everywhere else it goes
 * without saying, so that the same name is never two.
 */
public record DefaultSchema(Optional<String> name) {
    private static final Pattern CURRENT = Pattern.compile("[?&]currentSchema=([^&,]+)");

    /** The schema a connection would be in, as far as the URL and the custom of the database tell. */
    static DefaultSchema offline(DatabaseKind database, Optional<DatabaseAddress> address) {
        return new DefaultSchema(
                switch (database) {
                    case POSTGRESQL ->
                        Optional.of(address.map(DatabaseAddress::jdbcUrl)
                                .map(CURRENT::matcher)
                                .filter(Matcher::find)
                                .map(found -> found.group(1))
                                .orElse("public"));
                    case H2 -> Optional.of("PUBLIC");
                    case SQLITE, MARIADB, MYSQL -> Optional.empty();
                });
    }

    /** The schema with the default schema left out of every name. */
    Schema leftOut(Schema schema) {
        if (name.isEmpty() || !schema.schemas().contains(name.get())) {
            return schema;
        }
        return new Schema(
                schema.schemas().stream()
                        .filter(other -> !name.get().equals(other))
                        .toList(),
                schema.tables().stream().map(this::table).toList(),
                schema.sequences().stream()
                        .map(sequence -> sequence.withName(leftOut(sequence.name())))
                        .toList(),
                schema.enums().stream()
                        .map(type -> type.withName(leftOut(type.name())))
                        .toList());
    }

    ObjectName leftOut(ObjectName object) {
        return object.schema().equals(name) ? ObjectName.of(object.name()) : object;
    }

    private Table table(Table table) {
        return table.withName(leftOut(table.name()))
                .withColumns(table.columns().stream().map(this::column).toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> key.withTarget(leftOut(key.referencedTable()), key.referencedColumns()))
                        .toList());
    }

    private Column column(Column column) {
        return column.withType(type(column.type()))
                .withDefault(column.defaultValue().map(this::value));
    }

    private ColumnType type(ColumnType type) {
        if (type instanceof ColumnType.Array array) {
            return new ColumnType.Array(type(array.element()));
        }
        return type instanceof ColumnType.EnumReference reference
                ? new ColumnType.EnumReference(leftOut(reference.name()))
                : type;
    }

    private Value value(Value value) {
        return value instanceof SqlExpression.NextValue next
                ? new SqlExpression.NextValue(leftOut(next.sequence()))
                : value;
    }
}

package dev.retort.reader;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A schema as text, one line for each thing, so that a test shows what it expects at a glance. */
final class SchemaText {
    private final StringBuilder text = new StringBuilder();

    private SchemaText() {}

    static String of(Schema schema) {
        SchemaText text = new SchemaText();
        schema.tables().forEach(text::table);
        schema.sequences()
                .forEach(sequence -> text.line("sequence " + sequence.name().written() + options(sequence.options())));
        schema.enums()
                .forEach(type -> text.line(
                        "enum " + type.name().written() + " " + type.labels() + (type.ordered() ? " ordered" : "")));
        return text.text.toString();
    }

    static String of(Table table) {
        SchemaText text = new SchemaText();
        text.table(table);
        return text.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void table(Table table) {
        line(table.name().written()
                + table.comment().map(comment -> " -- " + comment).orElse(""));
        table.columns().forEach(column -> line("  " + column(column)));
        table.primaryKey().map(PrimaryKey::columns).ifPresent(columns -> line("  primary key " + columns));
        table.uniques()
                .forEach(unique -> line("  unique " + unique.columns() + name(unique.name())
                        + (unique.nullsNotDistinct() ? " nulls not distinct" : "")));
        table.foreignKeys().forEach(key -> line("  " + foreignKey(key)));
        table.checks().forEach(check -> line("  check " + check.condition().text() + name(check.name())));
        table.indexes().forEach(index -> line("  " + index(index)));
        table.seedRows().forEach(row -> line("  row " + cells(row.key()) + " starts " + cells(row.initial())));
    }

    private static String column(Column column) {
        StringJoiner words = new StringJoiner(" ");
        words.add(column.name()).add(type(column.type()));
        if (!column.nullable()) {
            words.add("not null");
        }
        column.defaultValue().ifPresent(value -> words.add("default " + value(value)));
        column.identity().ifPresent(identity -> words.add("identity"));
        column.generation()
                .filter(Generation.Computed.class::isInstance)
                .map(Generation.Computed.class::cast)
                .ifPresent(computed -> words.add("as (" + computed.expression().text() + ")"));
        column.allowedValues().map(AllowedValues::values).ifPresent(values -> words.add("in " + values));
        column.collation().ifPresent(collation -> words.add("collate " + collation));
        column.comment().ifPresent(comment -> words.add("-- " + comment));
        return words.toString();
    }

    static String type(ColumnType type) {
        if (type instanceof ColumnType.Native text) {
            return "'" + text.text() + "'"
                    + text.variants().entrySet().stream()
                            .map(entry -> "|" + entry.getKey() + " " + type(entry.getValue()))
                            .collect(Collectors.joining());
        } else if (type instanceof ColumnType.Array array) {
            return type(array.element()) + "[]";
        } else if (type instanceof ColumnType.EnumReference reference) {
            return "enum:" + reference.name().written();
        } else if (type instanceof ColumnType.Numeric numeric) {
            return "numeric(" + numeric.precision() + "," + numeric.scale() + ")";
        } else if (type instanceof ColumnType.Varchar varchar) {
            return "varchar(" + varchar.length() + ")";
        } else if (type instanceof ColumnType.Char character) {
            return "char(" + character.length() + ")";
        } else if (type instanceof ColumnType.Time time) {
            return "time" + number(time.precision());
        } else if (type instanceof ColumnType.Timestamp timestamp) {
            return "timestamp" + number(timestamp.precision());
        } else if (type instanceof ColumnType.TimestampTz timestamp) {
            return "timestamptz" + number(timestamp.precision());
        } else if (type instanceof ColumnType.Binary binary) {
            return "binary" + number(binary.length());
        }
        return type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? "(" + number.getAsInt() + ")" : "";
    }

    private static String value(Value value) {
        if (value instanceof Literal.Text text) {
            return "'" + text.value() + "'";
        } else if (value instanceof Literal.Decimal decimal) {
            return decimal.value().toPlainString();
        } else if (value instanceof Literal.Bool bool) {
            return String.valueOf(bool.value());
        } else if (value instanceof SqlExpression.Written written) {
            return "sql " + written.sql().text();
        }
        return value.getClass().getSimpleName();
    }

    private static String foreignKey(ForeignKey key) {
        return "foreign key " + key.columns() + " -> " + key.referencedTable().written() + key.referencedColumns()
                + action(" on delete ", key.onDelete()) + action(" on update ", key.onUpdate())
                + (key.deferral() == Deferral.NOT_DEFERRABLE ? "" : " " + key.deferral())
                + name(key.name());
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action;
    }

    private static String index(Index index) {
        List<String> parts = index.parts().stream().map(SchemaText::part).toList();
        return (index.unique() ? "unique index " : "index ")
                + parts
                + (index.include().isEmpty() ? "" : " include " + index.include())
                + index.where().map(where -> " where " + where.text()).orElse("")
                + name(index.name());
    }

    private static String part(IndexPart part) {
        String target = part.target() instanceof IndexPart.Target.OfExpression expression
                ? "(" + expression.expression().text() + ")"
                : part.columnName().orElseThrow();
        return target
                + (part.descending() ? " desc" : "")
                + part.nulls().map(nulls -> " nulls " + nulls).orElse("");
    }

    private static String name(Optional<String> name) {
        return name.map(text -> " named " + text).orElse("");
    }

    private static String cells(List<SeedRow.Cell> cells) {
        return cells.stream()
                .map(cell -> cell.column() + "=" + value(cell.value()))
                .toList()
                .toString();
    }

    private static String options(SequenceOptions options) {
        return option(" start ", options.start())
                + option(" increment ", options.increment())
                + option(" cache ", options.cache())
                + (options.cycle() ? " cycle" : "");
    }

    private static String option(String word, OptionalLong number) {
        return number.isPresent() ? word + number.getAsLong() : "";
    }
}

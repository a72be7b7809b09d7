package dev.retort.dialect.preflight;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a column will hold at some point of a run, told from the rows that are there before it: the value that is stored, or
 * what the run itself fills it with, where that is a literal or an expression that can be asked without changing anything.
 */
final class ValuesBefore {
    private record Key(ObjectName table, String column) {}

    private static final String NOTHING = "NULL";

    private final Dialect dialect;
    private final NamesBefore names;
    private final Map<Key, String> filled = new HashMap<>();

    ValuesBefore(Dialect dialect, NamesBefore names) {
        this.dialect = dialect;
        this.names = names;
    }

    /** Whether the value of each of the columns is known for the rows of a stored table. */
    boolean areKnown(ObjectName table, Collection<String> columns) {
        return !names.isNew(table)
                && columns.stream().allMatch(column -> value(table, column).isPresent());
    }

    /** Whether one of the columns is new and stays empty, so that its rows refer to nothing. */
    boolean isAnyEmpty(ObjectName table, Collection<String> columns) {
        return columns.stream()
                .flatMap(column -> value(table, column).stream())
                .anyMatch(value -> value.equals(NOTHING) || value.startsWith("CAST(" + NOTHING + " AS "));
    }

    /**
     * What stands behind FROM where the columns are asked under the names they will have, which are known. The table
     * itself when all of them are in it.
     */
    String source(ObjectName table, Collection<String> columns) {
        String stored = dialect.quoted(names.table(table));
        boolean plain = columns.stream().allMatch(column -> value(table, column)
                .filter(dialect.quoted(column)::equals)
                .isPresent());
        if (plain) {
            return stored;
        }
        String values = columns.stream()
                .map(column -> value(table, column).orElseThrow() + " AS " + dialect.quoted(column))
                .collect(Collectors.joining(", "));
        return "(SELECT " + values + " FROM " + stored + ")";
    }

    /** To be told of an operation before {@link NamesBefore} is. */
    void after(Operation operation) {
        if (operation instanceof AddColumn add) {
            put(new Key(add.table(), add.column().name()), added(add));
        } else if (operation instanceof AlterColumn alter) {
            altered(alter);
        } else if (operation instanceof RenameTable rename) {
            Map.copyOf(filled).forEach((key, value) -> {
                if (key.table().equals(rename.from())) {
                    filled.remove(key);
                    filled.put(new Key(rename.to(), key.column()), value);
                }
            });
        } else if (operation instanceof RenameColumn rename) {
            Optional<String> moved = Optional.ofNullable(filled.remove(new Key(rename.table(), rename.from())));
            put(new Key(rename.table(), rename.to()), moved);
        }
    }

    private Optional<String> value(ObjectName table, String column) {
        Optional<String> fill = Optional.ofNullable(filled.get(new Key(table, column)));
        return fill.isPresent() || !names.areAsBefore(table, List.of(column))
                ? fill
                : Optional.of(dialect.quoted(names.column(table, column)));
    }

    private Optional<String> added(AddColumn add) {
        Column column = add.column();
        if (column.generation().isPresent()) {
            return Optional.empty();
        }
        Optional<Value> given = backfill(add.backfill()).or(column::defaultValue);
        boolean empty = given.isEmpty() && column.nullable();
        return empty
                ? Optional.of(typed(column.type(), NOTHING).orElse(NOTHING))
                : given.flatMap(value -> text(add.table(), column.type(), value));
    }

    private void altered(AlterColumn alter) {
        Key key = new Key(alter.table(), alter.after().name());
        boolean sameType = alter.before().type().equals(alter.after().type());
        Optional<Value> fill = backfill(alter.backfill());
        if (!sameType) {
            filled.remove(key);
        } else if (fill.isPresent()) {
            Optional<String> stored = value(key.table(), key.column());
            Optional<String> text = text(alter.table(), alter.after().type(), fill.get());
            put(key, stored.flatMap(old -> text.map(fresh -> "coalesce(" + old + ", " + fresh + ")")));
        }
    }

    private static Optional<Value> backfill(Optional<Backfill> backfill) {
        return backfill.flatMap(
                fill -> fill instanceof Backfill.With with ? Optional.of(with.value()) : Optional.empty());
    }

    private void put(Key key, Optional<String> value) {
        value.ifPresentOrElse(text -> filled.put(key, text), () -> filled.remove(key));
    }

    private Optional<String> text(ObjectName table, ColumnType type, Value value) {
        if (value instanceof Literal literal) {
            return typed(type, dialect.literal(literal));
        }
        return value instanceof SqlExpression.Written written
                        && names.isUntouched(table)
                        && PlainExpression.is(written.sql().on(dialect.database()), dialect.database())
                ? Optional.of("(" + written.sql().on(dialect.database()) + ")")
                : Optional.empty();
    }

    /**
     * The literal with the type of its column, because alone it is a text to PostgreSQL, which compares a text with nothing
     * else; empty for a type that may be of this very run.
     */
    private Optional<String> typed(ColumnType type, String literal) {
        ColumnType here = type.on(dialect.database());
        boolean asItStands = dialect.database() == DatabaseKind.SQLITE
                || here instanceof ColumnType.Varchar
                || here instanceof ColumnType.Char
                || here instanceof ColumnType.Text;
        if (asItStands) {
            return Optional.of(literal);
        }
        ColumnType element = element(here);
        return element instanceof ColumnType.EnumReference || element instanceof ColumnType.Native
                ? Optional.empty()
                : Optional.of("CAST(" + literal + " AS " + dialect.typeText(here) + ")");
    }

    private static ColumnType element(ColumnType type) {
        return type instanceof ColumnType.Array array ? element(array.element()) : type;
    }
}

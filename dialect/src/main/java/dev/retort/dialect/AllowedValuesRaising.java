package dev.retort.dialect;

import dev.retort.dialect.token.InList;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the checks that keep the allowed values of a column from those that somebody wrote as checks. A stored check of the
 * form {@code column in ('A', 'B')} becomes the column's allowed values under its name, unless the model or the migrations
 * know a check of that name.
 */
public final class AllowedValuesRaising {
    private final Dialect dialect;
    private final Schema desired;
    private final Schema replayed;

    public AllowedValuesRaising(Dialect dialect, Schema desired, Schema replayed) {
        this.dialect = dialect;
        this.desired = desired;
        this.replayed = replayed;
    }

    /** The stored schema with its lists of texts where they belong. */
    public Schema raise(Schema stored) {
        return stored.withTables(stored.tables().stream().map(this::raise).toList());
    }

    private Table raise(Table stored) {
        Table raised = stored.withChecks(List.of());
        for (Column column : stored.columns()) {
            Optional<AllowedValues> written = column.allowedValues().filter(list -> list.constraintName()
                    .filter(name -> isKnownCheck(stored.name(), name))
                    .isPresent());
            if (written.isPresent()) {
                String condition = new ConstraintClause(dialect)
                        .condition(column.name(), written.get().values());
                Check check = new Check(written.get().constraintName(), SqlText.of(condition));
                raised = with(raised.withColumn(column.name(), it -> it.withAllowedValues(Optional.empty())), check);
            }
        }
        for (Check check : stored.checks()) {
            raised = raise(raised, check);
        }
        return raised;
    }

    private Table raise(Table table, Check check) {
        boolean known =
                check.name().filter(name -> isKnownCheck(table.name(), name)).isPresent();
        DatabaseKind database = dialect.database();
        Optional<InList> list =
                known ? Optional.empty() : InList.parse(check.condition().on(database), database);
        Optional<Column> column = list.flatMap(it -> column(table, it.column()))
                .filter(it -> it.allowedValues().isEmpty() && holdsText(it.type()));
        if (list.isEmpty() || column.isEmpty()) {
            return with(table, check);
        }
        AllowedValues allowed = new AllowedValues(list.get().texts(), check.name());
        return table.withColumn(column.get().name(), it -> it.withAllowedValues(Optional.of(allowed)));
    }

    private static Table with(Table table, Check check) {
        List<Check> checks = new ArrayList<>(table.checks());
        checks.add(check);
        return table.withChecks(checks);
    }

    private boolean isKnownCheck(ObjectName table, String name) {
        return List.of(desired, replayed).stream()
                .flatMap(schema -> schema.table(table).stream())
                .flatMap(known -> known.checks().stream())
                .anyMatch(check -> check.name().filter(name::equals).isPresent());
    }

    /** Names are compared as stored first, then without regard to case, which is how SQLite and MySQL see them. */
    private static Optional<Column> column(Table table, String name) {
        return table.column(name).or(() -> table.columns().stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst());
    }

    private static boolean holdsText(ColumnType type) {
        return !(type instanceof ColumnType.EnumReference || type instanceof ColumnType.Array);
    }
}

package dev.retort.reader.mapping;

import dev.retort.dialect.token.InList;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.mapping.CheckConstraint;

/**
 * Adds the checks of a table and its columns. A check without a name that lists the texts of one column becomes the allowed
 * values of that column; every other one is a check.
 */
final class CheckReading {
    private CheckReading() {}

    static Table withChecks(Table table, org.hibernate.mapping.Table mapped) {
        Set<CheckConstraint> constraints = new LinkedHashSet<>(mapped.getChecks());
        mapped.getColumns().forEach(column -> constraints.addAll(column.getCheckConstraints()));
        List<Check> checks = new ArrayList<>();
        Table result = table;
        for (CheckConstraint constraint : constraints) {
            if (constraint.getConstraint() == null || constraint.getConstraint().isBlank()) {
                continue;
            }
            Optional<String> name = ExplicitName.of(constraint.getName());
            String condition = ReservedColumns.quoted(HibernateSql.plain(constraint.getConstraint()), table);
            Optional<Table> raised = name.isPresent() ? Optional.empty() : withAllowedValues(result, condition);
            if (raised.isPresent()) {
                result = raised.get();
            } else {
                Check check = new Check(name, SqlText.of(condition));
                if (!checks.contains(check)) {
                    checks.add(check);
                }
            }
        }
        return result.withChecks(checks);
    }

    private static Optional<Table> withAllowedValues(Table table, String condition) {
        // Names are folded as PostgreSQL does it, so its rules read them back.
        return InList.parse(condition, DatabaseKind.POSTGRESQL).flatMap(list -> {
            Optional<Column> column = table.column(list.column())
                    .filter(found -> found.allowedValues().isEmpty())
                    .filter(found -> holdsText(found.type()));
            AllowedValues values = AllowedValues.of(List.copyOf(new LinkedHashSet<>(list.texts())));
            return column.map(
                    found -> table.withColumn(found.name(), change -> change.withAllowedValues(Optional.of(values))));
        });
    }

    private static boolean holdsText(ColumnType type) {
        return type instanceof ColumnType.Varchar || type instanceof ColumnType.Char || type instanceof ColumnType.Text;
    }
}

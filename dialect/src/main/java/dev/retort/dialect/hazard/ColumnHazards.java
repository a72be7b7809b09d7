package dev.retort.dialect.hazard;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.Generation;
import dev.retort.schema.SqlExpression;
import java.util.ArrayList;
import java.util.List;

/** What is dangerous about adding a column and about changing one. */
final class ColumnHazards {
    private static final String NO_VALUE = "fails if a row has no value";

    private ColumnHazards() {}

    static List<String> of(AddColumn operation) {
        Column column = operation.column();
        boolean storedExpression =
                column.computed().filter(Generation.Computed::stored).isPresent();
        boolean valuePerRow = column.defaultValue()
                .filter(value -> value instanceof SqlExpression.RandomUuid || value instanceof SqlExpression.NextValue)
                .isPresent();
        boolean unfilled = !column.nullable()
                && column.defaultValue().isEmpty()
                && column.generation().isEmpty()
                && operation.backfill().isEmpty();
        List<String> hazards = new ArrayList<>();
        if (unfilled) {
            hazards.add("fails if there are rows");
        }
        if (storedExpression
                || column.identity().isPresent()
                || (valuePerRow && operation.backfill().isEmpty())) {
            hazards.add(Hazards.REWRITES);
        }
        return hazards;
    }

    static List<String> of(AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        if (losesValues(operation)) {
            return List.of(Hazards.DELETES_DATA);
        } else if (!before.computed().equals(after.computed())) {
            return after.computed().isPresent() ? List.of(Hazards.REWRITES) : List.of();
        }
        List<String> hazards = new ArrayList<>(TypeHazards.of(before.type(), after.type()));
        List<String> removed = new ArrayList<>(
                before.allowedValues().map(AllowedValues::values).orElse(List.of()));
        removed.removeAll(after.allowedValues().map(AllowedValues::values).orElse(removed));
        if (!removed.isEmpty()) {
            hazards.add("fails if a row is " + String.join(" or ", removed));
        }
        if (before.allowedValues().isEmpty() && after.allowedValues().isPresent()) {
            hazards.add("fails if a row is anything else");
        }
        if (before.nullable() && !after.nullable() && operation.backfill().isEmpty()) {
            hazards.add(NO_VALUE);
        }
        return hazards;
    }

    /** A column of its own values that becomes a generated one. */
    static boolean losesValues(AlterColumn operation) {
        return operation.before().computed().isEmpty()
                && operation.after().computed().isPresent();
    }
}

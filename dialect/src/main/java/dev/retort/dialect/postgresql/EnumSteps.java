package dev.retort.dialect.postgresql;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.EnumChange;
import dev.retort.schema.EnumType;
import java.util.List;
import java.util.stream.Collectors;

/** Named enum types. */
final class EnumSteps {
    private final Clauses clauses;
    private final LiveCatalog catalog;

    EnumSteps(Clauses clauses, LiveCatalog catalog) {
        this.clauses = clauses;
        this.catalog = catalog;
    }

    List<Step> create(CreateEnum operation) {
        return new StepList(operation)
                .run(createType(clauses, operation.type()))
                .steps();
    }

    List<Step> alter(AlterEnum operation) {
        EnumChange change = operation.change();
        String type = "ALTER TYPE " + clauses.quoted(operation.before().name());
        StepList steps = new StepList(operation);
        if (change instanceof EnumChange.Add add) {
            String place = add.place()
                    .map(it -> (it.before() ? " BEFORE " : " AFTER ") + SqlQuotes.text(it.neighbour()))
                    .orElse("");
            steps.run(type + " ADD VALUE " + SqlQuotes.text(add.label()) + place);
        } else if (change instanceof EnumChange.Rename rename) {
            steps.run(type + " RENAME VALUE " + SqlQuotes.text(rename.from()) + " TO " + SqlQuotes.text(rename.to()));
        } else if (change instanceof EnumChange.Drop drop) {
            new EnumLabelDrop(clauses, catalog, operation, drop).addTo(steps);
        }
        return steps.steps();
    }

    static String createType(Clauses clauses, EnumType type) {
        return "CREATE TYPE " + clauses.quoted(type.name()) + " AS ENUM ("
                + type.labels().stream().map(SqlQuotes::text).collect(Collectors.joining(", ")) + ")";
    }
}

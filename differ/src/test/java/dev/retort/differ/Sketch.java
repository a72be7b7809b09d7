package dev.retort.differ;

import dev.retort.dialect.Capabilities;
import dev.retort.differ.form.Compared;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.PlannedOperation;
import dev.retort.differ.planner.Planner;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short words for the schemas of these tests. */
final class Sketch {
    static final Capabilities ALL =
            new Capabilities(true, true, true, true, true, true, true, true, true, false, true, 63);

    private Sketch() {}

    static Table table(String name, Column... columns) {
        return Table.of(ObjectName.of(name), List.of(columns));
    }

    /** A table with an id that is its key, and the given columns. */
    static Table entity(String name, Column... columns) {
        List<Column> all = new ArrayList<>(List.of(Column.of("id", new ColumnType.BigInt())));
        all.addAll(List.of(columns));
        return Table.of(ObjectName.of(name), all).withPrimaryKey(Optional.of(PrimaryKey.of("id")));
    }

    static Column text(String name) {
        return Column.of(name, new ColumnType.Varchar(80));
    }

    static Column number(String name) {
        return Column.of(name, new ColumnType.Int());
    }

    static Column reference(String name) {
        return Column.of(name, new ColumnType.BigInt());
    }

    static ForeignKey to(String target, String column) {
        return ForeignKey.of(List.of(column), ObjectName.of(target), List.of("id"));
    }

    static Table referring(Table table, ForeignKey... keys) {
        return table.withForeignKeys(List.of(keys));
    }

    static Schema schema(Table... tables) {
        return Schema.of(List.of(tables));
    }

    /** Everything that is there was made by revisions. */
    static Difference difference(Schema before, Schema after) {
        return difference(before, after, DifferRequest.of(before, ALL));
    }

    static Difference difference(Schema before, Schema after, DifferRequest request) {
        return SchemaDiffer.difference(new Pair<>(Compared.asIs(before), Compared.asIs(after)), request);
    }

    static Plan plan(Schema before, Schema after) {
        return plan(before, after, DifferRequest.of(before, ALL).withNoRenames());
    }

    static Plan plan(Schema before, Schema after, DifferRequest request) {
        return Planner.plan(new Pair<>(before, after), difference(before, after, request));
    }

    static List<String> described(List<? extends Operation> operations) {
        return operations.stream().map(OperationDescription::of).toList();
    }

    static List<String> steps(List<PlannedOperation> operations) {
        return described(operations.stream().map(PlannedOperation::operation).toList());
    }
}

package dev.retort.differ.planner;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The difference that takes a difference back. Deleted values do not return: a required column says what stands in. */
final class WayBack {
    private final StandIn standIn;
    private final RowRemoval removal;
    private final Set<ObjectName> created = new HashSet<>();

    WayBack(Pair<Schema> schemas, List<Operation> operations) {
        this.standIn = new StandIn(schemas.before());
        this.removal = new RowRemoval(schemas.after());
        operations.forEach(operation -> {
            if (operation instanceof CreateTable create) {
                created.add(create.table().name());
            }
        });
    }

    List<Operation> reversed(List<Operation> operations) {
        List<Operation> reversed = new ArrayList<>();
        List<Operation> chains = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof InsertRows insert) {
                if (!created.contains(insert.table())) {
                    reversed.addAll(removal.of(insert));
                }
            } else {
                SchemaOperation back = ((SchemaOperation) operation).reverse();
                // Changes of enums and renames build on one another; the others keep the order of their columns.
                (back instanceof AlterEnum || Renames.isRename(back) ? chains : reversed).add(filled(back));
            }
        }
        Collections.reverse(chains);
        reversed.addAll(chains);
        return reversed;
    }

    private Operation filled(SchemaOperation operation) {
        if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), add.column(), standIn.backfill(add.table(), add.column()), add.before());
        } else if (operation instanceof AlterColumn alter) {
            Column after = alter.after();
            boolean becomesRequired = alter.before().nullable() && !after.nullable();
            Optional<Backfill> fill = becomesRequired ? after.defaultValue().map(Backfill.With::new) : Optional.empty();
            return new AlterColumn(alter.table(), alter.before(), after, fill, alter.using());
        }
        return operation;
    }
}

package dev.retort.differ.hanging;

import dev.retort.differ.managed.Unmanaged;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Whether an object that was to be left alone is the one that has to go after all. */
public final class HangingName {
    private HangingName() {}

    public static boolean matches(Operation drop, Unmanaged object) {
        if (drop instanceof DropForeignKey one) {
            return matches(object, one.table(), one.foreignKey().name());
        } else if (drop instanceof DropUnique one) {
            return matches(object, one.table(), one.unique().name());
        } else if (drop instanceof DropCheck one) {
            return matches(object, one.table(), one.check().name());
        } else if (drop instanceof DropIndex one) {
            return matches(object, one.table(), one.index().name());
        }
        return drop instanceof DropPrimaryKey one
                && matches(object, one.table(), one.primaryKey().name());
    }

    private static boolean matches(Unmanaged object, ObjectName table, Optional<String> name) {
        return object.schema().equals(table.schema())
                && object.table().equals(Optional.of(table.name()))
                && name.equals(Optional.of(object.name()));
    }
}

package dev.retort.differ.constraint;

import dev.retort.differ.form.Both;
import dev.retort.differ.managed.ManagedObjects;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropUnique;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Unique;
import java.util.Optional;

/**
 * A unique constraint or an index. The two are compared together, because a unique constraint and a unique index over the
 * same columns promise the same, and tools make the one where the other was asked for.
 */
sealed interface Access {
    record OfUnique(Both<Unique> unique) implements Access {}

    record OfIndex(Both<Index> index) implements Access {}

    default Optional<String> name() {
        return this instanceof OfUnique one
                ? one.unique().original().name()
                : ((OfIndex) this).index().original().name();
    }

    default String kind() {
        return this instanceof OfUnique ? "unique" : "index";
    }

    /** Whether any part of it is sorted downwards, which a constraint cannot be. */
    default boolean isDescending() {
        return this instanceof OfIndex one
                && one.index().canonical().parts().stream().anyMatch(IndexPart::descending);
    }

    default SchemaOperation drop(ObjectName table) {
        return this instanceof OfUnique one
                ? new DropUnique(table, one.unique().original())
                : DropIndex.of(table, ((OfIndex) this).index().original());
    }

    default SchemaOperation add(ObjectName table) {
        return this instanceof OfUnique one
                ? new AddUnique(table, one.unique().original())
                : CreateIndex.of(table, ((OfIndex) this).index().original());
    }

    default boolean isManaged(ManagedObjects managed, ObjectName table) {
        return this instanceof OfUnique one
                ? managed.constraint(table, (Constraint) one.unique().original())
                : managed.index(table, ((OfIndex) this).index().original());
    }
}

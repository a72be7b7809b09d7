package dev.retort.differ.constraint;

import dev.retort.differ.Scope;
import dev.retort.naming.NameOrigin;
import dev.retort.naming.TakenNames;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A constraint or index that is what the model asks for and has another name gets the name, instead of being made anew. Not
 * when a server invented the old name, which another database does not have, and not when something else has the new one.
 */
public final class NewName {
    private final Scope scope;
    private final ObjectName table;

    NewName(Scope scope, ObjectName table) {
        this.scope = scope;
        this.table = table;
    }

    Optional<SchemaOperation> of(Access live, Access wanted) {
        if (live instanceof Access.OfIndex present && wanted instanceof Access.OfIndex asked) {
            Index index = present.index().original();
            return index.name()
                    .filter(from -> NameOrigin.of(table, index, from) != NameOrigin.INVENTED)
                    .flatMap(from -> free(asked.name()).map(to -> new RenameIndex(table, from, to)));
        }
        return live instanceof Access.OfUnique present && wanted instanceof Access.OfUnique asked
                ? of(present.unique().original(), asked.name())
                : Optional.empty();
    }

    Optional<SchemaOperation> of(Constraint live, Optional<String> wanted) {
        return live.name()
                .filter(from -> NameOrigin.of(table, live, from) != NameOrigin.INVENTED)
                .flatMap(from -> free(wanted).map(to -> new RenameConstraint(table, from, to)));
    }

    /** The schema as the operations beside these renames find it. */
    public static Schema given(Schema live, List<Operation> operations) {
        Schema named = live;
        for (Operation operation : operations) {
            boolean names = operation instanceof RenameConstraint || operation instanceof RenameIndex;
            named = names ? SchemaEffect.apply(named, operation) : named;
        }
        return named;
    }

    private Optional<String> free(Optional<String> name) {
        return name.filter(to -> !TakenNames.isInUse(scope.live(), table, to));
    }
}

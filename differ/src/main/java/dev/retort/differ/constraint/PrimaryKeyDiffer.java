package dev.retort.differ.constraint;

import dev.retort.differ.Scope;
import dev.retort.differ.form.Both;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Optional;

/**
 * Compares the primary keys of a table. A key is the set of its columns: entity classes do not say in which order they
 * stand, and Hibernate's own order differs from version to version.
 */
public final class PrimaryKeyDiffer {
    private final Scope scope;
    private final ObjectName table;
    private final Optional<PrimaryKey> present;
    private final Optional<PrimaryKey> asked;

    public PrimaryKeyDiffer(Scope scope, Pair<Both<Table>> tables) {
        this.scope = scope;
        this.table = tables.after().original().name();
        this.present = tables.before().original().primaryKey();
        this.asked = tables.after().original().primaryKey();
    }

    public void compare() {
        if (asked.isPresent() && present.isPresent()) {
            compare(asked.get(), present.get());
            return;
        }
        asked.ifPresent(key -> scope.changes().add(new AddPrimaryKey(table, key)));
        present.ifPresent(key -> {
            if (scope.managed().constraint(table, key)) {
                scope.changes().add(new DropPrimaryKey(table, key));
            } else {
                scope.changes().leaveAlone("primary key", table, key.name().orElse(""));
            }
        });
    }

    private void compare(PrimaryKey wanted, PrimaryKey live) {
        StoredNames names = new StoredNames(scope.request().capabilities().identifierBytes());
        boolean sameColumns = new HashSet<>(wanted.columns()).equals(new HashSet<>(live.columns()));
        boolean renamed = wanted.name().isPresent() && !names.sameIgnoringCase(wanted.name(), live.name());
        Optional<SchemaOperation> rename =
                sameColumns && renamed ? new NewName(scope, table).of(live, wanted.name()) : Optional.empty();
        if (rename.isPresent()) {
            scope.changes().add(rename.get());
        } else if (!sameColumns || renamed) {
            scope.changes().add(new DropPrimaryKey(table, live));
            scope.changes().add(new AddPrimaryKey(table, wanted));
        }
    }
}

package dev.retort.differ;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.DropPrimaryKey;
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
final class PrimaryKeyDiffer {
    private final Scope scope;
    private final ObjectName table;
    private final Optional<PrimaryKey> present;
    private final Optional<PrimaryKey> asked;

    PrimaryKeyDiffer(Scope scope, Pair<Both<Table>> tables) {
        this.scope = scope;
        this.table = tables.after().original().name();
        this.present = tables.before().original().primaryKey();
        this.asked = tables.after().original().primaryKey();
    }

    void compare() {
        if (asked.isPresent() && present.isPresent()) {
            if (!same(asked.get(), present.get())) {
                scope.changes().add(new DropPrimaryKey(table, present.get()));
                scope.changes().add(new AddPrimaryKey(table, asked.get()));
            }
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

    private boolean same(PrimaryKey wanted, PrimaryKey live) {
        StoredNames names = new StoredNames(scope.request().capabilities().identifierBytes());
        return new HashSet<>(wanted.columns()).equals(new HashSet<>(live.columns()))
                && (wanted.name().isEmpty() || names.sameIgnoringCase(wanted.name(), live.name()));
    }
}

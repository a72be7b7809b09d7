package dev.retort.dialect.h2;

import dev.retort.dialect.ConstraintNames;
import dev.retort.schema.Column;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a stored table back what the migrations, or else the model, know of it and H2 cannot store: that a constraint may
 * wait for the end of the transaction, RESTRICT (it is H2's other word for NO ACTION), collations of columns, and of an
 * index everything but its columns and their directions; an index over an expression is known to the migrations alone.
 */
final class H2TableRaising {
    private final List<Table> known;

    private H2TableRaising(List<Table> known) {
        this.known = known;
    }

    static Table raise(Table stored, Schema desired, Schema replayed) {
        List<Table> known = Stream.of(replayed, desired)
                .flatMap(schema -> schema.table(stored.name()).stream())
                .toList();
        H2TableRaising raising =
                new H2TableRaising(known.stream().map(H2Indexes::lowered).toList());
        Table raised = stored.withColumns(
                        stored.columns().stream().map(raising::column).toList())
                .withUniques(stored.uniques().stream().map(raising::unique).toList())
                .withForeignKeys(
                        stored.foreignKeys().stream().map(raising::foreignKey).toList())
                .withIndexes(stored.indexes().stream()
                        .map(index -> raising.index(stored, index))
                        .toList());
        return replayed.table(stored.name())
                .map(made -> H2Indexes.raised(raised, made))
                .orElse(raised);
    }

    private Column column(Column stored) {
        return known.stream()
                .flatMap(table -> table.column(stored.name()).stream())
                .findFirst()
                .map(column -> stored.withCollation(column.collation()).withNullable(nullable(stored, column)))
                .orElse(stored);
    }

    /** Hibernate makes a computed column NOT NULL here and not elsewhere; its values do not depend on that. */
    private static boolean nullable(Column stored, Column like) {
        boolean bothComputed = stored.computed().isPresent() && like.computed().isPresent();
        return bothComputed ? like.nullable() : stored.nullable();
    }

    private Unique unique(Unique stored) {
        return known.stream()
                .flatMap(table -> table.uniques().stream())
                .filter(unique -> unique.columns().equals(stored.columns()))
                .findFirst()
                .map(unique -> stored.withDeferral(unique.deferral()))
                .orElse(stored);
    }

    private ForeignKey foreignKey(ForeignKey stored) {
        return known.stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> kept(key).withName(stored.name()).equals(stored))
                .findFirst()
                .map(key -> key.withName(stored.name()))
                .or(() -> known.stream()
                        .flatMap(table -> table.foreignKeys().stream())
                        .filter(key -> key.columns().equals(stored.columns())
                                && key.referencedTable().equals(stored.referencedTable()))
                        .findFirst()
                        .map(key -> stored.withDeferral(key.deferral())))
                .orElse(stored);
    }

    /** What H2 keeps of a foreign key, but for its name. */
    private static ForeignKey kept(ForeignKey key) {
        return key.withDeferral(Deferral.NOT_DEFERRABLE)
                .withOnDelete(kept(key.onDelete()))
                .withOnUpdate(kept(key.onUpdate()));
    }

    private static ReferentialAction kept(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    private Index index(Table table, Index stored) {
        return known.stream()
                .flatMap(it -> it.indexes().stream())
                .filter(index -> stored.name().equals(Optional.of(ConstraintNames.of(table.name(), index)))
                        || kept(index).equals(kept(stored)))
                .findFirst()
                .map(index -> raised(stored, index))
                .orElse(stored);
    }

    private static List<IndexPart> kept(Index index) {
        return index.parts().stream()
                .map(part -> part.withNulls(Optional.empty())
                        .withOperatorClass(Optional.empty())
                        .withCollation(Optional.empty()))
                .toList();
    }

    private static Index raised(Index stored, Index like) {
        List<IndexPart> parts = new ArrayList<>();
        boolean same = kept(stored).equals(kept(like));
        for (int at = 0; at < stored.parts().size(); at++) {
            parts.add(same ? like.parts().get(at) : stored.parts().get(at));
        }
        return new Index(
                stored.name(),
                parts,
                stored.unique(),
                stored.where(),
                like.include(),
                like.method(),
                like.nullsNotDistinct(),
                like.parameters(),
                like.comment());
    }
}

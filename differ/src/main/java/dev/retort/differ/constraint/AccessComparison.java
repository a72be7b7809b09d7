package dev.retort.differ.constraint;

import dev.retort.schema.Deferral;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;

/**
 * Whether a unique constraint or index of the database is what is asked for. Entity classes say columns, their order and
 * direction, and uniqueness; where they are silent on a predicate, a method, included columns or deferral, what somebody
 * chose stays.
 */
final class AccessComparison {
    private AccessComparison() {}

    static boolean fits(Access asked, Access present) {
        if (asked instanceof Access.OfUnique one) {
            Unique unique = one.unique().canonical();
            return present instanceof Access.OfUnique other
                    ? fits(unique, other.unique().canonical())
                    : fits(unique, ((Access.OfIndex) present).index().canonical());
        }
        Index index = ((Access.OfIndex) asked).index().canonical();
        return present instanceof Access.OfIndex other
                ? fits(index, other.index().canonical())
                : fits(index, ((Access.OfUnique) present).unique().canonical());
    }

    /** Whether the database holds exactly this and nothing that is left unsaid. */
    static boolean same(Access asked, Access present) {
        if (asked instanceof Access.OfUnique one && present instanceof Access.OfUnique other) {
            return one.unique()
                    .canonical()
                    .equals(other.unique()
                            .canonical()
                            .withName(one.unique().canonical().name()));
        }
        if (asked instanceof Access.OfIndex one && present instanceof Access.OfIndex other) {
            Index index = one.index().canonical();
            return index.equals(other.index().canonical().withName(index.name()).withComment(index.comment()));
        }
        return false;
    }

    private static boolean fits(Unique asked, Unique present) {
        return asked.columns().equals(present.columns())
                && (!asked.nullsNotDistinct() || present.nullsNotDistinct())
                && (asked.deferral() == Deferral.NOT_DEFERRABLE || asked.deferral() == present.deferral());
    }

    private static boolean fits(Unique asked, Index present) {
        return present.unique()
                && present.where().isEmpty()
                && columns(present).equals(Optional.of(asked.columns()))
                && asked.deferral() == Deferral.NOT_DEFERRABLE
                && (!asked.nullsNotDistinct() || present.nullsNotDistinct());
    }

    private static boolean fits(Index asked, Unique present) {
        return asked.unique()
                && asked.where().isEmpty()
                && asked.include().isEmpty()
                && asked.parts().stream().noneMatch(IndexPart::descending)
                && columns(asked).equals(Optional.of(present.columns()))
                && (!asked.nullsNotDistinct() || present.nullsNotDistinct());
    }

    private static boolean fits(Index asked, Index present) {
        if (asked.parts().size() != present.parts().size()) {
            return false;
        }
        for (int place = 0; place < asked.parts().size(); place++) {
            if (!fits(asked.parts().get(place), present.parts().get(place))) {
                return false;
            }
        }
        return asked.unique() == present.unique()
                && silentOr(asked.where(), present.where())
                && (asked.include().isEmpty() || asked.include().equals(present.include()))
                && silentOr(asked.method(), present.method())
                && (!asked.nullsNotDistinct() || present.nullsNotDistinct())
                && present.parameters()
                        .entrySet()
                        .containsAll(asked.parameters().entrySet());
    }

    private static boolean fits(IndexPart asked, IndexPart present) {
        return asked.target().equals(present.target())
                && asked.descending() == present.descending()
                && silentOr(asked.nulls(), present.nulls())
                && silentOr(asked.operatorClass(), present.operatorClass())
                && silentOr(asked.collation(), present.collation());
    }

    private static <T> boolean silentOr(Optional<T> asked, Optional<T> present) {
        return asked.isEmpty() || asked.equals(present);
    }

    /** The columns of an index over nothing but columns. */
    private static Optional<List<String>> columns(Index index) {
        List<String> columns = index.parts().stream()
                .flatMap(part -> part.columnName().stream())
                .toList();
        return columns.size() == index.parts().size() ? Optional.of(columns) : Optional.empty();
    }
}

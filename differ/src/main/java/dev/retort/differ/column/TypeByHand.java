package dev.retort.differ.column;

import dev.retort.schema.ColumnType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The type of a column that somebody wrote by hand, against what an entity asks for. A type without a length fits every
 * length, and a type that only this database knows cannot be said by an entity that does not name it: both stay.
 */
record TypeByHand(ColumnType live, ColumnType wanted, Set<String> foreignTypes) {
    private static final Set<String> TEXTS = Set.of("varchar", "character varying", "char varying", "nvarchar");
    private static final Set<String> NUMBERS = Set.of("numeric", "decimal", "dec");

    boolean isLeftAlone() {
        return isForeign() || fitsEveryLength(live, wanted) || fitsEveryLength(wanted, live);
    }

    /** What a person should know of a type that is not compared. */
    Optional<String> notice(String column) {
        return isForeign()
                ? Optional.of(column + " is of the type " + ((ColumnType.Native) live).text()
                        + ", which its entity does not name: the type is not compared")
                : Optional.empty();
    }

    private boolean isForeign() {
        return live instanceof ColumnType.Native type
                && foreignTypes.contains(type.text())
                && !(wanted instanceof ColumnType.Native);
    }

    private static boolean fitsEveryLength(ColumnType without, ColumnType with) {
        return without instanceof ColumnType.Native type
                && ((with instanceof ColumnType.Varchar && isOneOf(TEXTS, type))
                        || (with instanceof ColumnType.Numeric && isOneOf(NUMBERS, type)));
    }

    private static boolean isOneOf(Set<String> names, ColumnType.Native type) {
        return names.contains(type.text().strip().toLowerCase(Locale.ROOT));
    }
}

package dev.retort.differ.rename;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/** How likely a table that is new is one that is gone under another name. */
record TableLikeness(Table old, Table fresh) {
    private static final int CLEARLY_LIKE = 60;

    /** A table of our own may have changed by half; one of somebody else's has to look exactly alike to be meant. */
    boolean possible(boolean managed) {
        long common = commonColumns();
        if (!managed) {
            return common == larger();
        }
        return common * 2 >= larger()
                || (common > 0
                        && NameLikeness.of(old.name().name(), fresh.name().name()) >= CLEARLY_LIKE)
                || (larger() > 1 && types(old).equals(types(fresh)));
    }

    int score() {
        boolean sameKey = old.primaryKey()
                .map(PrimaryKey::columns)
                .equals(fresh.primaryKey().map(PrimaryKey::columns));
        boolean sameReferences = old.foreignKeys().size() == fresh.foreignKeys().size();
        return (int) (commonColumns() * 50 / larger())
                + NameLikeness.of(old.name().name(), fresh.name().name()) * 4 / 10
                + (types(old).equals(types(fresh)) ? 10 : 0)
                + (sameKey ? 5 : 0)
                + (sameReferences ? 5 : 0);
    }

    long commonColumns() {
        return fresh.columns().stream()
                .filter(column -> {
                    Optional<ColumnType> type = old.column(column.name()).map(Column::type);
                    return type.filter(one -> TypeLikeness.alike(one, column.type()))
                            .isPresent();
                })
                .count();
    }

    private int larger() {
        return Math.max(old.columns().size(), fresh.columns().size());
    }

    private static List<ColumnType> types(Table table) {
        return table.columns().stream().map(Column::type).toList();
    }
}

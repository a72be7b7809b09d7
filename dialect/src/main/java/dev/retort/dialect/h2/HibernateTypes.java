package dev.retort.dialect.h2;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What Hibernate itself creates on H2 for a column that has a portable type everywhere else: {@code tinyint} for a smallint,
 * {@code enum ('A', 'B')} for a text with allowed values, {@code varbinary(255)} for bytes. A database that Hibernate made
 * holds these, and they serve.
 */
final class HibernateTypes {
    private HibernateTypes() {}

    /** Whether a stored column is what Hibernate makes of the wanted one. */
    static boolean standFor(Column stored, Column wanted) {
        if (wanted.type() instanceof ColumnType.SmallInt) {
            return stored.type() instanceof ColumnType.Native type
                    && type.text().toLowerCase(Locale.ROOT).equals("tinyint");
        } else if (wanted.type() instanceof ColumnType.Binary binary) {
            return binary.length().isEmpty() && stored.type() instanceof ColumnType.Binary;
        }
        boolean text = wanted.type() instanceof ColumnType.Varchar || wanted.type() instanceof ColumnType.Text;
        return text && EnumLabels.labels(stored.type()).isPresent();
    }

    /** The texts that the stored column allows, in the order of the wanted ones where they are the same. */
    static Optional<AllowedValues> allowedValues(Column stored, Column wanted) {
        Optional<List<String>> labels = EnumLabels.labels(stored.type());
        if (labels.isEmpty()) {
            return stored.allowedValues();
        }
        return wanted.allowedValues()
                .filter(list -> new TreeSet<>(list.values()).equals(new TreeSet<>(labels.get())))
                .or(() -> labels.map(AllowedValues::of));
    }
}

package dev.retort.reader.type;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.reader.boot.BootedModel;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.HibernateException;

/** Decides the type of each column from what it is on every database that the model is read for. */
public final class ColumnTypes {
    private final Map<DatabaseKind, TypeProof> proofs = new LinkedHashMap<>();
    private final BootedModel first;
    private final List<Dialect> readers;
    private final Consumer<String> unmapped;

    /**
     * @param models the boots, the database to compare with first
     * @param readers the dialects that column definitions are read by, the one to believe first
     * @param unmapped told when a database has no type for a column
     */
    public ColumnTypes(List<BootedModel> models, List<Dialect> readers, NamedEnums enums, Consumer<String> unmapped) {
        this.first = models.get(0);
        this.readers = readers;
        this.unmapped = unmapped;
        models.forEach(model -> proofs.put(model.database(), new TypeProof(model, enums)));
    }

    /**
     * The type of a column.
     *
     * @param where table and column, for messages
     * @param columns finds the column in the metadata of a database
     */
    public ColumnType of(String where, Function<DatabaseKind, Optional<MappedColumn>> columns) {
        List<TypeOnDatabase> known = new ArrayList<>();
        proofs.forEach((database, proof) -> columns.apply(database).ifPresent(column -> {
            try {
                known.add(proof.of(column));
            } catch (HibernateException e) {
                unmapped.accept(where + " has no type on " + database + ": " + firstLine(e));
            }
        }));
        return known.isEmpty() ? new ColumnType.Text() : joined(known);
    }

    /**
     * The type that the text of a column definition means. The meaning must not depend on which database is read for first,
     * so every dialect that can read the text portably is heard, in a fixed order.
     */
    public ColumnType ofDefinition(String typeText) {
        return readers.stream()
                .map(reader -> reader.readType(typeText))
                .filter(type -> !(type instanceof ColumnType.Native))
                .findFirst()
                .orElseGet(() -> ColumnType.Native.of(typeText));
    }

    /** The texts that Hibernate allows a column by its very type, {@code enum ('A', 'B')}, where others have a check. */
    public List<String> labels(MappedColumn column) {
        if (!(first.dialect() instanceof H2Dialect h2) || !column.javaType().isEnum()) {
            return List.of();
        }
        return h2.labels(h2.readType(column.column().getSqlType(column.metadata())))
                .map(labels -> NamedEnums.inOrderOfConstants(labels, column.javaType()))
                .orElse(List.of());
    }

    private ColumnType joined(List<TypeOnDatabase> known) {
        return known.get(0).proved().stream()
                .filter(type -> known.stream().allMatch(other -> other.proved().contains(type)))
                .findFirst()
                .orElseGet(() -> spelled(known));
    }

    private ColumnType spelled(List<TypeOnDatabase> known) {
        ColumnType own = known.get(0).own();
        List<TypeOnDatabase> different =
                known.stream().filter(other -> !other.own().equals(own)).toList();
        if (different.isEmpty()) {
            return own;
        }
        ColumnType.Native spelled = own instanceof ColumnType.Native text
                ? text
                : ColumnType.Native.of(first.dialect().typeText(own));
        for (TypeOnDatabase other : different) {
            spelled = spelled.with(other.database(), other.own());
        }
        return spelled;
    }

    private static String firstLine(HibernateException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}

package dev.retort.differ.rename;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumChange;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns declared renames into operations: tables and sequences first, then columns under the new name of their table. */
public final class RenameResolution {
    private final Schema live;
    private final Schema desired;
    private final List<SchemaOperation> objects = new ArrayList<>();
    private final List<SchemaOperation> columns = new ArrayList<>();
    private final Map<ObjectName, ObjectName> tables = new HashMap<>();

    private RenameResolution(Schema live, Schema desired) {
        this.live = live;
        this.desired = desired;
    }

    /**
     * The operations of the declared renames.
     *
     * @throws ImpossibleRenameException when a rename names something that is not there, or leads to something that is
     */
    public static List<SchemaOperation> resolve(Schema live, Schema desired, List<Rename> renames) {
        RenameResolution resolution = new RenameResolution(live, desired);
        List<Rename> rest =
                renames.stream().filter(rename -> !resolution.object(rename)).toList();
        rest.stream().filter(rename -> !resolution.label(rename)).forEach(resolution::column);
        resolution.ownSequences();
        resolution.objects.addAll(resolution.columns);
        return resolution.objects;
    }

    /** The schema after the renames; what it does not hold is not renamed in it. */
    public static Schema apply(Schema schema, List<SchemaOperation> renames) {
        Schema renamed = schema;
        for (SchemaOperation rename : renames) {
            if (holds(renamed, rename)) {
                renamed = SchemaEffect.apply(renamed, rename);
            }
        }
        return renamed;
    }

    private boolean object(Rename rename) {
        Optional<ObjectName> from = name(rename.from());
        Optional<ObjectName> to = name(rename.to());
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        boolean table =
                live.table(from.get()).isPresent() && desired.table(to.get()).isPresent();
        boolean sequence = live.sequence(from.get()).isPresent()
                && desired.sequence(to.get()).isPresent();
        if (table) {
            free(live.table(to.get()).isEmpty(), rename);
            tables.put(from.get(), to.get());
            objects.add(new RenameTable(from.get(), to.get()));
        } else if (sequence) {
            free(live.sequence(to.get()).isEmpty(), rename);
            objects.add(new RenameSequence(from.get(), to.get()));
        }
        return table || sequence;
    }

    /** A label is written like a column, with its type in the place of the table. */
    private boolean label(Rename rename) {
        Optional<ColumnPath> from = ColumnPath.parse(rename.from());
        Optional<ColumnPath> to = ColumnPath.parse(rename.to());
        if (from.isEmpty() || to.isEmpty() || live.table(from.get().table()).isPresent()) {
            return false;
        }
        ObjectName type = from.get().table();
        Optional<EnumType> present = live.enumType(type);
        String old = from.get().column();
        String fresh = to.get().column();
        boolean wanted = to.get().table().equals(type)
                && desired.enumType(type)
                        .filter(asked -> asked.labels().contains(fresh))
                        .isPresent();
        if (!wanted || present.filter(found -> found.labels().contains(old)).isEmpty()) {
            return false;
        }
        free(!present.get().labels().contains(fresh), rename);
        objects.add(renamed(afterRenames(present.get()), old, fresh));
        return true;
    }

    private EnumType afterRenames(EnumType present) {
        EnumType current = present;
        for (SchemaOperation rename : objects) {
            if (rename instanceof AlterEnum alter && alter.before().equals(current)) {
                current = alter.after();
            }
        }
        return current;
    }

    private static AlterEnum renamed(EnumType type, String old, String fresh) {
        List<String> labels = type.labels().stream()
                .map(label -> label.equals(old) ? fresh : label)
                .toList();
        return new AlterEnum(type, type.withLabels(labels), new EnumChange.Rename(old, fresh));
    }

    private void column(Rename rename) {
        ColumnPath from = ColumnPath.parse(rename.from()).orElseThrow(() -> unknown(rename, rename.from()));
        ColumnPath to = ColumnPath.parse(rename.to()).orElseThrow(() -> unknown(rename, rename.to()));
        ObjectName stored = storedName(from.table());
        ObjectName table = tables.getOrDefault(stored, stored);
        boolean there =
                live.table(stored).flatMap(found -> found.column(from.column())).isPresent();
        if (!there) {
            throw unknown(rename, rename.from());
        }
        boolean wanted =
                desired.table(table).flatMap(found -> found.column(to.column())).isPresent();
        if (!wanted || !(to.table().equals(table) || to.table().equals(stored))) {
            throw new ImpossibleRenameException("--rename " + rename + ": no entity asks for " + rename.to());
        }
        free(live.table(stored).flatMap(found -> found.column(to.column())).isEmpty(), rename);
        columns.add(new RenameColumn(table, from.column(), to.column()));
    }

    /** A table may be called by the name it is about to have. */
    private ObjectName storedName(ObjectName table) {
        return tables.entrySet().stream()
                .filter(renamed ->
                        live.table(table).isEmpty() && renamed.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }

    /** A sequence with the name of its table in its own goes with the table, and goes on counting where it is. */
    private void ownSequences() {
        for (Sequence sequence : live.sequences()) {
            if (desired.sequence(sequence.name()).isEmpty()) {
                tables.forEach((from, to) -> followed(sequence.name(), from, to)
                        .filter(name -> live.sequence(name).isEmpty()
                                && desired.sequence(name).isPresent())
                        .map(name -> new RenameSequence(sequence.name(), name))
                        .filter(rename -> !objects.contains(rename))
                        .ifPresent(objects::add));
            }
        }
    }

    private Optional<ObjectName> followed(ObjectName sequence, ObjectName from, ObjectName to) {
        int place = sequence.name().toLowerCase(Locale.ROOT).indexOf(from.name().toLowerCase(Locale.ROOT));
        if (place < 0) {
            return Optional.empty();
        }
        String before = sequence.name().substring(0, place);
        String after = sequence.name().substring(place + from.name().length());
        return Stream.of(sequence.schema(), to.schema())
                .map(schema -> new ObjectName(schema, before + to.name() + after))
                .filter(name -> desired.sequence(name).isPresent())
                .findFirst();
    }

    private static Optional<ObjectName> name(String written) {
        try {
            return Optional.of(ObjectName.parse(written));
        } catch (IllegalArgumentException threeParts) {
            return Optional.empty();
        }
    }

    private static void free(boolean free, Rename rename) {
        if (!free) {
            throw new ImpossibleRenameException(
                    "--rename " + rename + ": the database has " + rename.to() + " already");
        }
    }

    private static ImpossibleRenameException unknown(Rename rename, String name) {
        return new ImpossibleRenameException(
                "--rename " + rename + ": there is no " + name + " in the database; the order is old name, new name");
    }

    private static boolean holds(Schema schema, SchemaOperation rename) {
        if (rename instanceof RenameTable table) {
            return schema.table(table.from()).isPresent()
                    && schema.table(table.to()).isEmpty();
        } else if (rename instanceof RenameSequence sequence) {
            return schema.sequence(sequence.from()).isPresent();
        }
        if (rename instanceof AlterEnum alter && alter.change() instanceof EnumChange.Rename label) {
            return schema.enumType(alter.before().name())
                    .filter(type -> type.labels().contains(label.from()))
                    .isPresent();
        }
        return rename instanceof RenameColumn column
                && schema.table(column.table())
                        .filter(table -> table.column(column.from()).isPresent()
                                && table.column(column.to()).isEmpty())
                        .isPresent();
    }
}

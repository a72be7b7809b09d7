package dev.retort.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The tables, sequences and named types of a database or of a model, and the schemas they live in beside the default
 * one. Each list is in order of name, whatever the order it was built in, so that equal content is equal records.
 */
public record Schema(List<String> schemas, List<Table> tables, List<Sequence> sequences, List<EnumType> enums) {
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        schemas = schemas.stream().distinct().sorted().toList();
        tables = inOrder("tables", tables, Table::name);
        sequences = inOrder("sequences", sequences, Sequence::name);
        enums = inOrder("enum types", enums, EnumType::name);
    }

    public static Schema of(List<Table> tables) {
        return new Schema(List.of(), tables, List.of(), List.of());
    }

    public Optional<Table> table(ObjectName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public Optional<Sequence> sequence(ObjectName name) {
        return sequences.stream()
                .filter(sequence -> sequence.name().equals(name))
                .findFirst();
    }

    public Optional<EnumType> enumType(ObjectName name) {
        return enums.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    public Schema withSchemas(List<String> newSchemas) {
        return new Schema(newSchemas, tables, sequences, enums);
    }

    public Schema withTables(List<Table> newTables) {
        return new Schema(schemas, newTables, sequences, enums);
    }

    public Schema withSequences(List<Sequence> newSequences) {
        return new Schema(schemas, tables, newSequences, enums);
    }

    public Schema withEnums(List<EnumType> newEnums) {
        return new Schema(schemas, tables, sequences, newEnums);
    }

    /** The schema with one table replaced by what {@code change} makes of it; the others as they are. */
    public Schema withTable(ObjectName name, UnaryOperator<Table> change) {
        List<Table> changed = new ArrayList<>();
        tables.forEach(table -> changed.add(table.name().equals(name) ? change.apply(table) : table));
        return withTables(changed);
    }

    private static <T> List<T> inOrder(String what, List<T> objects, Function<T, ObjectName> name) {
        List<T> ordered = new ArrayList<>(objects);
        ordered.sort(Comparator.comparing(name));
        for (int i = 1; i < ordered.size(); i++) {
            ObjectName here = name.apply(ordered.get(i));
            if (here.equals(name.apply(ordered.get(i - 1)))) {
                throw new IllegalArgumentException("two " + what + " are named " + here);
            }
        }
        return List.copyOf(ordered);
    }
}

package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes stored names as the model or the migrations write them where a database takes the two for the same name: SQLite
 * does not look at the case of letters, PostgreSQL not at what is behind 63 bytes.
 */
public final class KnownNames {
    private final Schema desired;
    private final Schema replayed;
    private final UnaryOperator<String> kept;

    /** {@code kept} is equal for names that the database takes for the same. */
    public KnownNames(Schema desired, Schema replayed, UnaryOperator<String> kept) {
        this.desired = desired;
        this.replayed = replayed;
        this.kept = kept;
    }

    /** The stored schema in known names. A name that somebody writes exactly as it is stored stays. */
    public Schema of(Schema stored) {
        // Where sequences are stored as tables, a table can be one of them.
        Spelling<ObjectName> tables = objects(schema -> Stream.concat(names(schema), sequenceNames(schema)));
        Schema spelled = renamed(stored, names(stored), tables, RenameTable::new);
        spelled = renamed(spelled, sequenceNames(stored), objects(KnownNames::sequenceNames), RenameSequence::new);
        spelled = renamed(spelled, enumNames(stored), objects(KnownNames::enumNames), RenameEnum::new);
        for (Table table : spelled.tables()) {
            Spelling<String> columns = new Spelling<>(kept);
            for (Schema known : List.of(replayed, desired)) {
                known.table(table.name()).stream()
                        .flatMap(it -> it.columns().stream())
                        .map(Column::name)
                        .forEach(columns::add);
            }
            spelled = renamed(
                    spelled,
                    table.columns().stream().map(Column::name),
                    columns,
                    (from, to) -> new RenameColumn(table.name(), from, to));
        }
        return spelled;
    }

    private Spelling<ObjectName> objects(Function<Schema, Stream<ObjectName>> names) {
        Spelling<ObjectName> spelling = new Spelling<>(name -> name.withName(kept.apply(name.name())));
        Stream.of(replayed, desired).flatMap(names).forEach(spelling::add);
        return spelling;
    }

    private static Stream<ObjectName> names(Schema schema) {
        return schema.tables().stream().map(Table::name);
    }

    private static Stream<ObjectName> sequenceNames(Schema schema) {
        return schema.sequences().stream().map(Sequence::name);
    }

    private static Stream<ObjectName> enumNames(Schema schema) {
        return schema.enums().stream().map(EnumType::name);
    }

    private static <N> Schema renamed(
            Schema schema, Stream<N> stored, Spelling<N> spelling, BiFunction<N, N, Operation> rename) {
        Schema renamed = schema;
        for (N name : stored.toList()) {
            Optional<N> known = spelling.of(name);
            if (known.isPresent()) {
                renamed = SchemaEffect.apply(renamed, rename.apply(name, known.get()));
            }
        }
        return renamed;
    }

    /** Names that are known, by what is kept of them. */
    private static final class Spelling<N> {
        private final UnaryOperator<N> kept;
        private final Map<N, N> byKept = new HashMap<>();
        private final Set<N> written = new HashSet<>();

        Spelling(UnaryOperator<N> kept) {
            this.kept = kept;
        }

        void add(N name) {
            byKept.put(kept.apply(name), name);
            written.add(name);
        }

        /** How the name is written; empty when it is written like that, or nobody knows it. */
        Optional<N> of(N stored) {
            return written.contains(stored) ? Optional.empty() : Optional.ofNullable(byKept.get(kept.apply(stored)));
        }
    }
}

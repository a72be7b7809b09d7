package dev.retort.differ;

import dev.retort.schema.Column;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sequences that belong to a column and are asked for by their name: {@code id bigserial} makes {@code customer_id_seq}, and
 * an entity may name it as its generator. Then the sequence is there, and the column has no generation of its own.
 */
public final class OwnedSequences {
    private final Set<ObjectName> asked = new HashSet<>();

    /** Those that {@code desired} asks for. */
    public OwnedSequences(Schema desired) {
        desired.sequences().forEach(sequence -> asked.add(sequence.name()));
    }

    /** The live schema with those sequences as such. */
    public Schema apart(Schema live) {
        if (asked.isEmpty()) {
            return live;
        }
        List<Sequence> sequences = new ArrayList<>(live.sequences());
        Set<ObjectName> present = new HashSet<>();
        sequences.forEach(sequence -> present.add(sequence.name()));
        List<Table> tables = new ArrayList<>();
        for (Table table : live.tables()) {
            List<Column> columns = new ArrayList<>();
            for (Column column : table.columns()) {
                ObjectName name = table.name().withName(table.name().name() + "_" + column.name() + "_seq");
                Optional<Generation.Identity> identity = column.identity();
                if (identity.isPresent() && asked.contains(name) && present.add(name)) {
                    sequences.add(
                            new Sequence(name, Optional.empty(), identity.get().options()));
                    columns.add(column.withGeneration(Optional.empty()));
                } else {
                    columns.add(column);
                }
            }
            tables.add(columns.equals(table.columns()) ? table : table.withColumns(columns));
        }
        return live.withTables(tables).withSequences(sequences);
    }
}

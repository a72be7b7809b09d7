package dev.retort.dialect.h2;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.ObjectName;
import java.util.List;

/** A sequence under another name or in another schema: H2 has no statement for it, so a new one goes on where the old one is. */
final class H2SequenceSteps {
    private final H2Clauses clauses;

    H2SequenceSteps(H2Clauses clauses) {
        this.clauses = clauses;
    }

    List<Step> rename(RenameSequence operation) {
        ObjectName from = operation.from();
        String to = clauses.quoted(operation.to());
        StepList steps = new StepList(operation);
        steps.expectNone(
                "SELECT 1" + of(from) + " AND (cycle_option = 'YES' OR data_type <> 'BIGINT')",
                "H2 cannot rename a sequence, and one that begins again or is not of bigint cannot be made anew like "
                        + from + "; do it by hand: op.onlyOn(H2, () -> ...)");
        steps.run("CREATE SEQUENCE " + to + " START WITH " + value("start_value", from) + " INCREMENT BY "
                + value("increment", from) + " MINVALUE " + value("minimum_value", from) + " MAXVALUE "
                + value("maximum_value", from) + " CACHE " + value("cache", from));
        steps.run("ALTER SEQUENCE " + to + " RESTART WITH " + value("base_value", from));
        return steps.run("DROP SEQUENCE " + clauses.quoted(from)).steps();
    }

    private String value(String column, ObjectName sequence) {
        return "(SELECT " + column + of(sequence) + ")";
    }

    private String of(ObjectName sequence) {
        H2Names names = clauses.dialect().names();
        String schema = sequence.schema().map(names::stored).orElse(names.schema());
        return " FROM information_schema.sequences WHERE sequence_schema = " + SqlQuotes.text(schema)
                + " AND sequence_name = " + SqlQuotes.text(names.stored(sequence.name()));
    }
}

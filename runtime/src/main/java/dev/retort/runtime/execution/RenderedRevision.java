package dev.retort.runtime.execution;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaEffectException;
import dev.retort.runtime.replay.CompletedStep;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The steps of a revision, rendered as late as it takes: behind hand-written SQL or code only the database knows what is
 * there, so what follows is rendered when it has run.
 */
final class RenderedRevision {
    /** Operations that can be rendered together, and what the revisions made before the first of them. */
    private record Part(List<Operation> operations, Schema before) {}

    private final List<Part> parts;
    private final Dialect dialect;
    private final Function<Schema, LiveCatalog> catalog;

    RenderedRevision(PreparedRevision revision, Dialect dialect, Function<Schema, LiveCatalog> catalog) {
        this.parts = parts(revision);
        this.dialect = dialect;
        this.catalog = catalog;
    }

    int size() {
        return parts.size();
    }

    /** The steps of a part; the parts before it have run. */
    List<Step> part(int number) {
        Part part = parts.get(number);
        return dialect.render(part.operations(), catalog.apply(part.before()));
    }

    private static List<Part> parts(PreparedRevision revision) {
        List<Part> parts = new ArrayList<>();
        List<Operation> open = new ArrayList<>();
        Schema before = revision.before();
        Schema now = before;
        for (CompletedStep step : revision.steps()) {
            boolean opaque = step.declared() || isOpaque(step.operation());
            if (opaque && !open.isEmpty()) {
                parts.add(new Part(List.copyOf(open), before));
                open.clear();
            }
            if (open.isEmpty()) {
                before = now;
            }
            now = after(now, step.operation());
            if (opaque && !step.declared()) {
                parts.add(new Part(List.of(step.operation()), before));
            } else if (!step.declared()) {
                open.add(step.operation());
            }
        }
        if (!open.isEmpty()) {
            parts.add(new Part(List.copyOf(open), before));
        }
        return parts;
    }

    private static boolean isOpaque(Operation operation) {
        return operation instanceof ExecuteSql || operation instanceof ExecuteScript || operation instanceof RunCode;
    }

    /** What is there after an operation, as far as the revisions know. */
    static Schema after(Schema now, Operation operation) {
        try {
            return SchemaEffect.apply(now, operation);
        } catch (SchemaEffectException | IllegalArgumentException ofAnAdoptedTable) {
            // Of what no revision made, the catalogue knows more than the replay.
            return now;
        }
    }
}

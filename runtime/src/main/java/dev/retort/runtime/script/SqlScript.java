package dev.retort.runtime.script;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.dialect.hazard.Hazards;
import dev.retort.migration.Migration;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.operation.RunCode;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.ScriptRefusedException;
import dev.retort.runtime.bookkeeping.VersionTable;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.precondition.Preconditions;
import dev.retort.runtime.precondition.SingleTransaction;
import dev.retort.runtime.preparation.InlinedValues;
import dev.retort.runtime.preparation.Preparation;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.preparation.Recordings;
import dev.retort.runtime.preparation.RenderedPart;
import dev.retort.runtime.preparation.RenderedRevision;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.CompletedStep;
import dev.retort.runtime.replay.ReplayCatalog;
import dev.retort.runtime.revision.DowngradePlan;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionIdentifier;
import dev.retort.runtime.revision.RevisionRange;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.revision.StampPlan;
import dev.retort.runtime.revision.UpgradePlan;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes what a run would do as SQL, without a database: what is there is known from the revisions alone. */
public final class SqlScript {
    /** What was wrong before is not what the revision did. */
    private static final String VIOLATIONS_BEFORE = "CREATE TEMP TABLE \"retort_violations\" AS SELECT \"table\" AS t,"
            + " parent AS p, count(*) AS n FROM pragma_foreign_key_check GROUP BY 1, 2";

    private static final String VIOLATIONS_NOW = "SELECT \"table\", parent FROM pragma_foreign_key_check GROUP BY 1, 2"
            + " HAVING count(*) > coalesce((SELECT n FROM temp.\"retort_violations\" WHERE t = \"table\" AND p = parent), 0)";

    private final RevisionGraph graph;
    private final Function<RevisionScript, Migration> migrations;
    private final Dialect dialect;
    private final ExecutionOptions options;
    private final VersionTable versions;

    /**
     * A writer of scripts.
     *
     * @param dialect of the kind and the version of the database that will run the script
     */
    public SqlScript(
            RevisionGraph graph,
            Function<RevisionScript, Migration> migrations,
            Dialect dialect,
            ExecutionOptions options) {
        this.graph = graph;
        this.migrations = migrations;
        this.dialect = dialect;
        this.options = options;
        this.versions = new VersionTable(dialect, options.versionTableName());
    }

    /**
     * The script of an upgrade, whole: when this throws, nothing has been written.
     *
     * @param target a revision, from base on, or a range {@code from:to}
     * @param rows where the database is, for {@code current}; none when nobody asked it
     * @throws ScriptRefusedException when a revision runs Java code
     */
    public String upgrade(String target, Collection<String> rows) {
        RevisionRange range = RevisionRange.isRange(target)
                ? RevisionRange.parse(target)
                : new RevisionRange(Optional.empty(), Optional.of(RevisionIdentifier.parse(target)));
        SortedSet<String> from = new TreeSet<>(range.rowsOfFrom(graph, rows));
        RevisionIdentifier to = range.to().orElse(RevisionIdentifier.parse("heads"));
        List<PreparedRevision> plan = preparation().upgrade(UpgradePlan.to(to, graph, from), from);
        return script("upgrade " + named(from) + ":" + to.text(), plan, from.isEmpty());
    }

    /**
     * The script of a downgrade.
     *
     * @param target a range {@code from:to}
     * @param rows where the database is, for {@code current}
     * @throws InvalidTargetException when it is no range: from where a script starts must be said
     * @throws ScriptRefusedException when a revision runs Java code
     */
    public String downgrade(String target, Collection<String> rows) {
        if (!RevisionRange.isRange(target) || RevisionRange.parse(target).from().isEmpty()) {
            throw new InvalidTargetException(
                    "downgrade --sql does not know where the database is",
                    List.of("say from where to where: retort downgrade --sql head:" + target));
        }
        RevisionRange range = RevisionRange.parse(target);
        SortedSet<String> from = new TreeSet<>(range.rowsOfFrom(graph, rows));
        RevisionIdentifier to = range.to().orElse(RevisionIdentifier.parse("base"));
        List<PreparedRevision> plan = preparation().downgrade(DowngradePlan.to(to, graph, from), from);
        Preconditions.requireReversible(plan);
        if (options.refuseDataLoss()) {
            Preconditions.requireNoDataLoss(plan);
        }
        return script("downgrade " + named(from) + ":" + to.text(), plan, false);
    }

    /** The script of a stamp, from base or, with a single range {@code from:to}, from there. */
    public String stamp(List<String> targets, Collection<String> rows) {
        Optional<RevisionRange> range = targets.size() == 1 && RevisionRange.isRange(targets.get(0))
                ? Optional.of(RevisionRange.parse(targets.get(0)))
                : Optional.empty();
        SortedSet<String> from =
                new TreeSet<>(range.map(each -> each.rowsOfFrom(graph, rows)).orElse(List.of()));
        List<RevisionIdentifier> to = range.isPresent()
                ? range.get().to().stream().toList()
                : targets.stream().map(RevisionIdentifier::parse).toList();
        StampPlan plan = StampPlan.at(to, graph, from);
        ScriptText script = begun("stamp " + named(from) + ":" + named(plan.rowsAfter()));
        if (from.isEmpty()) {
            script.statement(versions.createStatement());
        }
        versions.moveStatements(plan.rowsBefore(), plan.rowsAfter()).forEach(script::statement);
        return script.finished();
    }

    /** The statement that creates the version table. */
    public String ensureVersion() {
        ScriptText script = begun("ensure-version");
        script.statement(versions.createStatement());
        return script.finished();
    }

    private String script(String title, List<PreparedRevision> plan, boolean createsVersionTable) {
        plan.forEach(SqlScript::requireNoCode);
        if (options.transactionPerRun()) {
            SingleTransaction.requirePossible(plan, dialect);
        }
        ScriptText script = begun(title);
        if (createsVersionTable) {
            script.statement(versions.createStatement());
            if (!options.transactionPerRun()) {
                script.commit();
            }
        }
        for (PreparedRevision revision : plan) {
            write(revision, script);
        }
        return script.finished();
    }

    private void write(PreparedRevision revision, ScriptText script) {
        List<String> here = List.of(revision.script().id());
        List<String> parents = revision.script().follows();
        boolean up = revision.direction() == Direction.UPGRADE;
        script.comment("Running " + revision.direction().name().toLowerCase(Locale.ROOT) + " "
                + String.join(", ", up ? parents : here) + " -> " + String.join(", ", up ? here : parents));
        boolean suspended = dialect.suspendsForeignKeys(revision.operations());
        if (suspended) {
            // Only outside of a transaction does SQLite listen to it.
            script.alone("PRAGMA foreign_keys = OFF");
            script.statement(VIOLATIONS_BEFORE);
        }
        RenderedRevision rendered =
                new RenderedRevision(revision, dialect, schema -> new ReplayCatalog(schema, dialect));
        Optional<Operation> last = Optional.empty();
        Set<ObjectName> created = new LinkedHashSet<>();
        for (int part = 0; part < rendered.size(); part++) {
            RenderedPart rendering = rendered.part(part);
            List<Step> steps = rendering.steps();
            rendering.joined().forEach(operation -> hazards(operation, tablesMade(steps, created), script));
            for (Step step : steps) {
                if (last.filter(operation -> operation.equals(step.origin())).isEmpty()) {
                    hazards(step.origin(), created, script);
                }
                if (step.origin() instanceof CreateTable create) {
                    created.add(create.table().name());
                }
                last = Optional.of(step.origin());
                write(step, script);
            }
        }
        if (suspended) {
            script.expectation(VIOLATIONS_NOW, "rows that reference rows which do not exist would be left behind");
            script.statement("DROP TABLE temp.\"retort_violations\"");
        }
        versions.moveStatements(
                        revision.planned().rowsBefore(), revision.planned().rowsAfter())
                .forEach(script::statement);
        if (!options.transactionPerRun()) {
            script.commit();
        }
    }

    private static Set<ObjectName> tablesMade(List<Step> steps, Set<ObjectName> before) {
        Set<ObjectName> made = new LinkedHashSet<>(before);
        for (Step step : steps) {
            if (step.origin() instanceof CreateTable create) {
                made.add(create.table().name());
            }
        }
        return made;
    }

    /** The words that stand beside the step in the class. */
    private static void hazards(Operation operation, Set<ObjectName> created, ScriptText script) {
        List<String> hazards = Hazards.of(operation, created);
        if (!hazards.isEmpty()) {
            script.comment(OperationDescription.of(operation) + ": " + String.join(", ", hazards));
        }
    }

    private void write(Step step, ScriptText script) {
        if (step instanceof Step.Statement statement) {
            String sql = InlinedValues.of(statement, dialect);
            if (statement.mode() == Step.Mode.ALONE) {
                script.alone(sql);
            } else {
                script.statement(sql);
            }
        } else if (step instanceof Step.Boundary) {
            script.commit();
        } else if (step instanceof Step.Repeated repeated) {
            script.repeated(repeated);
        } else if (step instanceof Step.Expectation expectation) {
            script.expectation(expectation.query(), expectation.failure());
        }
    }

    private ScriptText begun(String title) {
        ScriptText script = new ScriptText(dialect);
        script.comment("retort " + title + ", for " + dialect.database().name().toLowerCase(Locale.ROOT) + " "
                + dialect.version());
        if (dialect.database() == DatabaseKind.SQLITE) {
            script.comment("sqlite3 -bail FILE < SCRIPT: without -bail it goes on behind what fails");
        }
        return script;
    }

    private static void requireNoCode(PreparedRevision revision) {
        for (CompletedStep step : revision.steps()) {
            if (step.operation() instanceof RunCode code && !step.declared()) {
                throw new ScriptRefusedException(
                        step.line() + ": op.run(\"" + code.what() + "\", ...) runs Java code, which no script can hold;"
                                + " nothing was written",
                        List.of("run it with a connection: retort upgrade "
                                + revision.script().id()));
            }
        }
    }

    private Preparation preparation() {
        return new Preparation(
                graph, new Recordings(migrations, options.arguments()), dialect.database(), AdoptedObjects.none());
    }

    private static String named(Collection<String> rows) {
        return rows.isEmpty() ? "base" : String.join(",", rows);
    }
}

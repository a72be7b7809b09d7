package dev.retort.benchmarks.stage;

import dev.retort.codegen.MigrationSource;
import dev.retort.codegen.MigrationWriter;
import dev.retort.codegen.SourceLine;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.Step;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.Difference;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.form.Compared;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.PlannedOperation;
import dev.retort.differ.planner.Planner;
import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Canonical form, difference, plan, Java source and SQL of schemas of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    /** How many tables there are. */
    @Param({"50", "1000", "4000"})
    public int tables;

    private final Dialect postgresql = dialect(DatabaseKind.POSTGRESQL);
    private final Dialect sqlite = dialect(DatabaseKind.SQLITE);
    private Schema schema = Schema.EMPTY;
    private Schema changed = Schema.EMPTY;
    private Difference fromEmpty = new Difference(List.of(), List.of(), List.of(), List.of());
    private Plan plan = new Plan(List.of(), List.of());

    private static Dialect dialect(DatabaseKind kind) {
        return Dialects.of(kind, Dialects.oldestSupported(kind));
    }

    /** Makes what the measured stages begin with. */
    @Setup
    public void prepare() {
        schema = Schemas.of(tables);
        changed = Schemas.changed(schema);
        fromEmpty = difference(Schema.EMPTY, schema);
        plan = Planner.plan(new Pair<>(Schema.EMPTY, schema), fromEmpty);
    }

    private Difference difference(Schema before, Schema after) {
        return SchemaDiffer.difference(
                new Pair<>(Compared.asIs(before), Compared.asIs(after)),
                DifferRequest.of(before, postgresql.capabilities()));
    }

    /** Brings a schema to the form in which it is compared. */
    @Benchmark
    public Schema canonical() {
        return postgresql.textualForm().canonical(schema);
    }

    /** Compares a schema with itself. */
    @Benchmark
    public Difference differNothing() {
        return difference(schema, schema);
    }

    /** Compares schemas of which every tenth table differs. */
    @Benchmark
    public Difference differSome() {
        return difference(schema, changed);
    }

    /** Plans a schema from empty, there and back. */
    @Benchmark
    public Plan plan() {
        return Planner.plan(new Pair<>(Schema.EMPTY, schema), fromEmpty);
    }

    /** Writes the class of that plan. */
    @Benchmark
    public String write() {
        return MigrationWriter.write(new MigrationSource(
                "db.migration",
                "V1_create",
                "3f2a91c07be4",
                List.of(),
                "create",
                List.of(),
                List.of(),
                lines(plan.upgrade()),
                lines(plan.downgrade())));
    }

    /** Renders that plan for PostgreSQL. */
    @Benchmark
    public List<Step> renderPostgresql() {
        return postgresql.render(operations(), new SchemaCatalog(Schema.EMPTY));
    }

    /** Renders that plan for SQLite. */
    @Benchmark
    public List<Step> renderSqlite() {
        return sqlite.render(operations(), new SchemaCatalog(Schema.EMPTY));
    }

    private List<Operation> operations() {
        return plan.upgrade().stream().map(PlannedOperation::operation).toList();
    }

    private static List<SourceLine> lines(List<PlannedOperation> planned) {
        return planned.stream().map(one -> SourceLine.of(one.operation())).toList();
    }
}

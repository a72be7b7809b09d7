package dev.retort.dialect.h2;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.EvolvingCatalog;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.SequenceChanges;
import dev.retort.dialect.SequenceClause;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationVisitor;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Operations as steps of H2, one operation after the other. */
final class H2Renderer implements OperationVisitor<List<Step>> {
    /** The statements that H2 runs in a transaction. */
    private static final Set<String> IN_TRANSACTIONS = Set.of(
            "insert", "update", "delete", "merge", "select", "with", "values", "table", "call", "explain", "execute");

    private final H2Clauses clauses;

    private H2Renderer(H2Clauses clauses) {
        this.clauses = clauses;
    }

    static List<Step> render(H2Dialect dialect, List<Operation> operations, LiveCatalog catalog) {
        EvolvingCatalog evolving = new EvolvingCatalog(catalog);
        H2Renderer renderer = new H2Renderer(new H2Clauses(dialect, evolving));
        List<Step> steps = new ArrayList<>();
        for (Operation operation : operations) {
            operation.accept(renderer).forEach(step -> steps.add(withMode(step)));
            evolving.apply(operation);
        }
        return List.copyOf(steps);
    }

    /** What changes the structure commits whatever is open; nobody must believe it could be rolled back. */
    private static Step withMode(Step step) {
        return step instanceof Step.Statement statement && commits(statement.sql())
                ? new Step.Statement(statement.sql(), statement.values(), Step.Mode.ALONE, statement.origin())
                : step;
    }

    private static boolean commits(String sql) {
        return SqlTokenizer.significant(sql, DatabaseKind.H2).stream()
                .filter(token -> !token.isSymbol("("))
                .findFirst()
                .filter(token -> !IN_TRANSACTIONS.contains(token.lowerCase()))
                .isPresent();
    }

    @Override
    public List<Step> visitCreateTable(CreateTable operation) {
        return new H2TableSteps(clauses).create(operation);
    }

    @Override
    public List<Step> visitDropTable(DropTable operation) {
        return one(operation, "DROP TABLE " + clauses.quoted(operation.table().name()));
    }

    @Override
    public List<Step> visitRenameTable(RenameTable operation) {
        if (!operation.from().schema().equals(operation.to().schema())) {
            throw cannotMove("move to another schema the table", operation.from());
        }
        return one(
                operation,
                clauses.alter(operation.from()) + "RENAME TO "
                        + clauses.quoted(operation.to().name()));
    }

    @Override
    public List<Step> visitAddColumn(AddColumn operation) {
        return new H2ColumnSteps(clauses).add(operation);
    }

    @Override
    public List<Step> visitDropColumn(DropColumn operation) {
        StepList steps = new StepList(operation);
        ObjectName table = operation.table();
        dropWhatStandsOn(steps, table, operation.column().name());
        // H2 refuses to drop a column that a check names.
        if (operation.column().allowedValues().isPresent()) {
            String check = ConstraintNames.ofAllowedValues(table, operation.column());
            steps.run(clauses.alter(table) + "DROP CONSTRAINT IF EXISTS " + clauses.quoted(check));
        }
        return steps.run(clauses.alter(table) + "DROP COLUMN "
                        + clauses.quoted(operation.column().name()))
                .steps();
    }

    /** Elsewhere what stands on a column goes with it; H2 refuses to drop one of several columns or of a check. */
    private void dropWhatStandsOn(StepList steps, ObjectName name, String column) {
        clauses.catalog().table(name).ifPresent(table -> {
            table.indexes().stream()
                    .filter(index -> H2Indexes.isStored(index)
                            && index.parts().size() > 1
                            && index.parts().stream().anyMatch(part -> part.columnName()
                                    .filter(column::equals)
                                    .isPresent()))
                    .forEach(index -> steps.run(clauses.dropIndex(name, index)));
            Stream.concat(
                            table.uniques().stream().filter(unique -> isOneOfSeveral(column, unique.columns())),
                            table.primaryKey().stream().filter(key -> isOneOfSeveral(column, key.columns())))
                    .forEach(constraint -> steps.run(clauses.dropConstraint(name, constraint)));
            clauses.checksOn(name, column).forEach(check -> steps.run(clauses.dropConstraint(name, check)));
        });
    }

    private static boolean isOneOfSeveral(String column, List<String> columns) {
        return columns.size() > 1 && columns.contains(column);
    }

    @Override
    public List<Step> visitAlterColumn(AlterColumn operation) {
        return new H2ColumnSteps(clauses).alter(operation);
    }

    @Override
    public List<Step> visitRenameColumn(RenameColumn operation) {
        return one(
                operation,
                clauses.alterColumn(operation.table(), operation.from()) + "RENAME TO "
                        + clauses.quoted(operation.to()));
    }

    @Override
    public List<Step> visitAddPrimaryKey(AddPrimaryKey operation) {
        return add(operation, operation.table(), operation.primaryKey());
    }

    @Override
    public List<Step> visitDropPrimaryKey(DropPrimaryKey operation) {
        return drop(operation, operation.table(), operation.primaryKey());
    }

    @Override
    public List<Step> visitAddForeignKey(AddForeignKey operation) {
        return add(operation, operation.table(), operation.foreignKey());
    }

    @Override
    public List<Step> visitDropForeignKey(DropForeignKey operation) {
        return drop(operation, operation.table(), operation.foreignKey());
    }

    @Override
    public List<Step> visitAddUnique(AddUnique operation) {
        return add(operation, operation.table(), operation.unique());
    }

    @Override
    public List<Step> visitDropUnique(DropUnique operation) {
        return drop(operation, operation.table(), operation.unique());
    }

    @Override
    public List<Step> visitAddCheck(AddCheck operation) {
        return add(operation, operation.table(), operation.check());
    }

    @Override
    public List<Step> visitDropCheck(DropCheck operation) {
        return drop(operation, operation.table(), operation.check());
    }

    @Override
    public List<Step> visitRenameConstraint(RenameConstraint operation) {
        return one(
                operation,
                clauses.alter(operation.table()) + "RENAME CONSTRAINT " + clauses.quoted(operation.from()) + " TO "
                        + clauses.quoted(operation.to()));
    }

    @Override
    public List<Step> visitCreateIndex(CreateIndex operation) {
        StepList steps = new StepList(operation);
        new H2TableSteps(clauses).index(steps, operation.table(), operation.index());
        return steps.steps();
    }

    @Override
    public List<Step> visitDropIndex(DropIndex operation) {
        return H2Indexes.isStored(operation.index())
                ? one(operation, clauses.dropIndex(operation.table(), operation.index()))
                : List.of();
    }

    @Override
    public List<Step> visitRenameIndex(RenameIndex operation) {
        boolean leftOut = clauses.catalog().table(operation.table()).stream()
                .flatMap(table -> table.indexes().stream())
                .anyMatch(index -> index.name().equals(Optional.of(operation.from())) && !H2Indexes.isStored(index));
        if (leftOut) {
            return List.of();
        }
        return one(
                operation,
                "ALTER INDEX " + clauses.beside(operation.table(), operation.from()) + " RENAME TO "
                        + clauses.quoted(operation.to()));
    }

    @Override
    public List<Step> visitCreateSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return one(
                operation,
                "CREATE SEQUENCE " + clauses.quoted(sequence.name()) + type(sequence)
                        + SequenceClause.of(sequence.options()));
    }

    @Override
    public List<Step> visitAlterSequence(AlterSequence operation) {
        Sequence sequence = operation.after();
        String changes = SequenceChanges.of(operation.before().options(), sequence.options());
        return changes.isEmpty()
                ? List.of()
                : one(operation, "ALTER SEQUENCE " + clauses.quoted(sequence.name()) + changes);
    }

    @Override
    public List<Step> visitRenameSequence(RenameSequence operation) {
        return new H2SequenceSteps(clauses).rename(operation);
    }

    @Override
    public List<Step> visitDropSequence(DropSequence operation) {
        return one(
                operation,
                "DROP SEQUENCE " + clauses.quoted(operation.sequence().name()));
    }

    @Override
    public List<Step> visitCreateEnum(CreateEnum operation) {
        return List.of();
    }

    @Override
    public List<Step> visitAlterEnum(AlterEnum operation) {
        return new H2EnumSteps(clauses).alter(operation);
    }

    @Override
    public List<Step> visitRenameEnum(RenameEnum operation) {
        return List.of();
    }

    @Override
    public List<Step> visitDropEnum(DropEnum operation) {
        return List.of();
    }

    @Override
    public List<Step> visitSetComment(SetComment operation) {
        return one(operation, clauses.comment("TABLE", clauses.quoted(operation.table()), operation.after()));
    }

    @Override
    public List<Step> visitCreateSchema(CreateSchema operation) {
        return one(operation, "CREATE SCHEMA " + clauses.quoted(operation.schema()));
    }

    @Override
    public List<Step> visitDropSchema(DropSchema operation) {
        return one(operation, "DROP SCHEMA " + clauses.quoted(operation.schema()) + " RESTRICT");
    }

    @Override
    public List<Step> visitInsertRows(InsertRows operation) {
        return new H2DataSteps(clauses).insert(operation);
    }

    @Override
    public List<Step> visitExecuteSql(ExecuteSql operation) {
        return new H2DataSteps(clauses).execute(operation);
    }

    @Override
    public List<Step> visitExecuteScript(ExecuteScript operation) {
        return new H2DataSteps(clauses).script(operation);
    }

    @Override
    public List<Step> visitFillColumn(FillColumn operation) {
        return new H2DataSteps(clauses).fill(operation);
    }

    @Override
    public List<Step> visitRunCode(RunCode operation) {
        return List.of(new Step.Code(operation));
    }

    @Override
    public List<Step> visitIrreversible(Irreversible operation) {
        throw new UnsupportedSchemaException("there is no way past this point: " + operation.why());
    }

    private List<Step> add(Operation origin, ObjectName table, Constraint constraint) {
        return one(origin, clauses.alter(table) + "ADD " + clauses.constraint(table, constraint));
    }

    private List<Step> drop(Operation origin, ObjectName table, Constraint constraint) {
        return one(origin, clauses.dropConstraint(table, constraint));
    }

    private String type(Sequence sequence) {
        return sequence.type().map(type -> " AS " + clauses.type(type)).orElse("");
    }

    private static UnsupportedSchemaException cannotMove(String what, ObjectName from) {
        return new UnsupportedSchemaException("H2 cannot " + what + " " + from
                + "; create the new one and move its content:" + " op.onlyOn(H2, () -> ...)");
    }

    private static List<Step> one(Operation origin, String sql) {
        return new StepList(origin).run(sql).steps();
    }
}

package dev.retort.dialect.postgresql;

import dev.retort.dialect.EvolvingCatalog;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.RanBefore;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.dialect.UnsupportedSchemaException;
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
import java.util.ArrayList;
import java.util.List;

/** Operations as steps of PostgreSQL, one operation after the other. */
final class PostgresqlRenderer implements OperationVisitor<List<Step>> {
    private final Clauses clauses;
    private final EvolvingCatalog catalog;

    private PostgresqlRenderer(PostgresqlDialect dialect, LiveCatalog catalog) {
        this.clauses = new Clauses(dialect);
        this.catalog = new EvolvingCatalog(catalog);
    }

    static List<Step> render(
            PostgresqlDialect dialect, RanBefore before, List<Operation> operations, LiveCatalog catalog) {
        PostgresqlRenderer renderer = new PostgresqlRenderer(dialect, catalog);
        NewLabels labels = new NewLabels();
        before.committed().forEach(renderer.catalog::applied);
        for (Operation operation : before.uncommitted()) {
            renderer.catalog.applied(operation);
            labels.ran(operation);
        }
        List<Step> steps = new ArrayList<>();
        for (Operation operation : operations) {
            steps.addAll(labels.separated(operation, operation.accept(renderer)));
            renderer.catalog.apply(operation);
        }
        return List.copyOf(steps);
    }

    @Override
    public List<Step> visitCreateTable(CreateTable operation) {
        return new TableSteps(clauses).create(operation);
    }

    @Override
    public List<Step> visitDropTable(DropTable operation) {
        return one(operation, "DROP TABLE " + clauses.quoted(operation.table().name()));
    }

    @Override
    public List<Step> visitRenameTable(RenameTable operation) {
        return Renaming.of(operation, "TABLE", operation.from(), operation.to());
    }

    @Override
    public List<Step> visitAddColumn(AddColumn operation) {
        return new ColumnSteps(clauses).add(operation, catalog);
    }

    @Override
    public List<Step> visitDropColumn(DropColumn operation) {
        return one(
                operation,
                clauses.alter(operation.table()) + "DROP COLUMN "
                        + clauses.quoted(operation.column().name()));
    }

    @Override
    public List<Step> visitAlterColumn(AlterColumn operation) {
        return new AlterColumnSteps(clauses, catalog, operation).steps();
    }

    @Override
    public List<Step> visitRenameColumn(RenameColumn operation) {
        return one(
                operation,
                clauses.alter(operation.table()) + "RENAME COLUMN " + clauses.quoted(operation.from()) + " TO "
                        + clauses.quoted(operation.to()));
    }

    @Override
    public List<Step> visitAddPrimaryKey(AddPrimaryKey operation) {
        return constraints().add(operation, operation.table(), operation.primaryKey());
    }

    @Override
    public List<Step> visitDropPrimaryKey(DropPrimaryKey operation) {
        return constraints().drop(operation, operation.table(), operation.primaryKey());
    }

    @Override
    public List<Step> visitAddForeignKey(AddForeignKey operation) {
        return operation.validateSeparately() && !catalog.isCreated(operation.table())
                ? constraints().addUnvalidated(operation, operation.table(), operation.foreignKey())
                : constraints().add(operation, operation.table(), operation.foreignKey());
    }

    @Override
    public List<Step> visitDropForeignKey(DropForeignKey operation) {
        return constraints().drop(operation, operation.table(), operation.foreignKey());
    }

    @Override
    public List<Step> visitAddUnique(AddUnique operation) {
        return constraints().add(operation, operation.table(), operation.unique());
    }

    @Override
    public List<Step> visitDropUnique(DropUnique operation) {
        return constraints().drop(operation, operation.table(), operation.unique());
    }

    @Override
    public List<Step> visitAddCheck(AddCheck operation) {
        return operation.validateSeparately() && !catalog.isCreated(operation.table())
                ? constraints().addUnvalidated(operation, operation.table(), operation.check())
                : constraints().add(operation, operation.table(), operation.check());
    }

    @Override
    public List<Step> visitDropCheck(DropCheck operation) {
        return constraints().drop(operation, operation.table(), operation.check());
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
        return constraints().createIndex(operation);
    }

    @Override
    public List<Step> visitDropIndex(DropIndex operation) {
        return constraints().dropIndex(operation);
    }

    @Override
    public List<Step> visitRenameIndex(RenameIndex operation) {
        return one(
                operation,
                "ALTER INDEX " + clauses.beside(operation.table(), operation.from()) + " RENAME TO "
                        + clauses.quoted(operation.to()));
    }

    @Override
    public List<Step> visitCreateSequence(CreateSequence operation) {
        return new SequenceSteps(clauses).create(operation);
    }

    @Override
    public List<Step> visitAlterSequence(AlterSequence operation) {
        return new SequenceSteps(clauses).alter(operation);
    }

    @Override
    public List<Step> visitRenameSequence(RenameSequence operation) {
        return Renaming.of(operation, "SEQUENCE", operation.from(), operation.to());
    }

    @Override
    public List<Step> visitDropSequence(DropSequence operation) {
        return one(
                operation,
                "DROP SEQUENCE " + clauses.quoted(operation.sequence().name()));
    }

    @Override
    public List<Step> visitCreateEnum(CreateEnum operation) {
        return new EnumSteps(clauses, catalog).create(operation);
    }

    @Override
    public List<Step> visitAlterEnum(AlterEnum operation) {
        return new EnumSteps(clauses, catalog).alter(operation);
    }

    @Override
    public List<Step> visitRenameEnum(RenameEnum operation) {
        return Renaming.of(operation, "TYPE", operation.from(), operation.to());
    }

    @Override
    public List<Step> visitDropEnum(DropEnum operation) {
        return one(operation, "DROP TYPE " + clauses.quoted(operation.type().name()));
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
        return one(operation, "DROP SCHEMA " + clauses.quoted(operation.schema()));
    }

    @Override
    public List<Step> visitInsertRows(InsertRows operation) {
        return new DataSteps(clauses).insert(operation, catalog);
    }

    @Override
    public List<Step> visitExecuteSql(ExecuteSql operation) {
        return new DataSteps(clauses).execute(operation);
    }

    @Override
    public List<Step> visitExecuteScript(ExecuteScript operation) {
        return new DataSteps(clauses).script(operation);
    }

    @Override
    public List<Step> visitFillColumn(FillColumn operation) {
        return new DataSteps(clauses).fill(operation);
    }

    @Override
    public List<Step> visitRunCode(RunCode operation) {
        return List.of(new Step.Code(operation));
    }

    @Override
    public List<Step> visitIrreversible(Irreversible operation) {
        throw new UnsupportedSchemaException("there is no way past this point: " + operation.why());
    }

    private ConstraintSteps constraints() {
        return new ConstraintSteps(clauses, catalog);
    }

    private static List<Step> one(Operation origin, String sql) {
        return new StepList(origin).run(sql).steps();
    }
}

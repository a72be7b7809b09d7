package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
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
import dev.retort.operation.DataOperation;
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

/**
 * Writes the steps of operations. A new table and a change that needs a rebuild are only noted; the creation or rebuild of
 * a table, one for all changes noted by then, is written when the list ends, when rows are touched or hand-written SQL or code runs, before a rename,
 * and when a further change of the same table has to read what an earlier one made.
 */
final class SqliteRenderer implements OperationVisitor<List<Step>> {
    private final Rendering rendering;

    private SqliteRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    static List<Step> render(SqliteDialect dialect, List<Operation> operations, LiveCatalog catalog) {
        Rendering rendering = Rendering.of(dialect, operations, catalog);
        SqliteRenderer renderer = new SqliteRenderer(rendering);
        List<Step> steps = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof DataOperation) {
                steps.addAll(rendering.picture().rebuildAll());
            }
            steps.addAll(operation.accept(renderer));
        }
        steps.addAll(rendering.picture().rebuildAll());
        return List.copyOf(steps);
    }

    @Override
    public List<Step> visitCreateTable(CreateTable operation) {
        return new TableSteps(rendering).create(operation);
    }

    @Override
    public List<Step> visitDropTable(DropTable operation) {
        return new TableSteps(rendering).drop(operation.table().name(), operation);
    }

    @Override
    public List<Step> visitRenameTable(RenameTable operation) {
        return new TableSteps(rendering).rename(operation.from(), operation.to(), operation);
    }

    @Override
    public List<Step> visitAddColumn(AddColumn operation) {
        return new ColumnAdding(rendering).add(operation);
    }

    @Override
    public List<Step> visitDropColumn(DropColumn operation) {
        return new ColumnDropping(rendering).drop(operation);
    }

    @Override
    public List<Step> visitAlterColumn(AlterColumn operation) {
        return new ColumnAltering(rendering).alter(operation);
    }

    @Override
    public List<Step> visitRenameColumn(RenameColumn operation) {
        return new TableSteps(rendering).renameColumn(operation);
    }

    @Override
    public List<Step> visitAddPrimaryKey(AddPrimaryKey operation) {
        return constraints().add(operation.table(), operation.primaryKey(), operation);
    }

    @Override
    public List<Step> visitDropPrimaryKey(DropPrimaryKey operation) {
        return constraints().drop(operation.table(), operation.primaryKey(), operation);
    }

    @Override
    public List<Step> visitAddForeignKey(AddForeignKey operation) {
        return constraints().add(operation.table(), operation.foreignKey(), operation);
    }

    @Override
    public List<Step> visitDropForeignKey(DropForeignKey operation) {
        return constraints().drop(operation.table(), operation.foreignKey(), operation);
    }

    @Override
    public List<Step> visitAddUnique(AddUnique operation) {
        return constraints().add(operation.table(), operation.unique(), operation);
    }

    @Override
    public List<Step> visitDropUnique(DropUnique operation) {
        return constraints().drop(operation.table(), operation.unique(), operation);
    }

    @Override
    public List<Step> visitAddCheck(AddCheck operation) {
        return constraints().add(operation.table(), operation.check(), operation);
    }

    @Override
    public List<Step> visitDropCheck(DropCheck operation) {
        return constraints().drop(operation.table(), operation.check(), operation);
    }

    @Override
    public List<Step> visitRenameConstraint(RenameConstraint operation) {
        return constraints().rename(operation);
    }

    @Override
    public List<Step> visitCreateIndex(CreateIndex operation) {
        return new IndexSteps(rendering).create(operation);
    }

    @Override
    public List<Step> visitDropIndex(DropIndex operation) {
        return new IndexSteps(rendering).drop(operation);
    }

    @Override
    public List<Step> visitRenameIndex(RenameIndex operation) {
        return new IndexSteps(rendering).rename(operation);
    }

    @Override
    public List<Step> visitCreateSequence(CreateSequence operation) {
        return new TableSteps(rendering).createSequence(operation);
    }

    /** The number a sequence stands at is kept, and SQLite stores nothing else of it. */
    @Override
    public List<Step> visitAlterSequence(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<Step> visitRenameSequence(RenameSequence operation) {
        return new TableSteps(rendering).rename(operation.from(), operation.to(), operation);
    }

    @Override
    public List<Step> visitDropSequence(DropSequence operation) {
        return new TableSteps(rendering).drop(operation.sequence().name(), operation);
    }

    @Override
    public List<Step> visitCreateEnum(CreateEnum operation) {
        rendering.enums().put(operation.type());
        return List.of();
    }

    @Override
    public List<Step> visitAlterEnum(AlterEnum operation) {
        return new EnumSteps(rendering).alter(operation);
    }

    @Override
    public List<Step> visitRenameEnum(RenameEnum operation) {
        rendering.enums().rename(operation.from(), operation.to());
        return List.of();
    }

    @Override
    public List<Step> visitDropEnum(DropEnum operation) {
        rendering.enums().remove(operation.type().name());
        return List.of();
    }

    @Override
    public List<Step> visitSetComment(SetComment operation) {
        return List.of();
    }

    @Override
    public List<Step> visitCreateSchema(CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<Step> visitDropSchema(DropSchema operation) {
        return List.of();
    }

    @Override
    public List<Step> visitInsertRows(InsertRows operation) {
        return new DataSteps(rendering).insert(operation.table(), operation.columns(), operation.rows(), operation);
    }

    @Override
    public List<Step> visitExecuteSql(ExecuteSql operation) {
        return new DataSteps(rendering).execute(operation);
    }

    @Override
    public List<Step> visitExecuteScript(ExecuteScript operation) {
        return new DataSteps(rendering).execute(operation);
    }

    @Override
    public List<Step> visitFillColumn(FillColumn operation) {
        return new DataSteps(rendering).fill(operation);
    }

    @Override
    public List<Step> visitRunCode(RunCode operation) {
        rendering.picture().becomesUncertain();
        return List.of(new Step.Code(operation));
    }

    @Override
    public List<Step> visitIrreversible(Irreversible operation) {
        throw new UnsupportedSchemaException("there is no way past this point: " + operation.why());
    }

    private ConstraintSteps constraints() {
        return new ConstraintSteps(rendering);
    }
}

package dev.retort.dialect.hazard;

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
import dev.retort.operation.EnumChange;
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
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line comments of operations: {@code deletes data}, {@code changes data}, {@code rewrites the table}, {@code blocks
 * writes}, and {@code fails} with {@code if}, {@code on} or {@code above} and what. Most operations have none.
 */
public final class Hazards implements OperationVisitor<List<String>> {
    static final String DELETES_DATA = "deletes data";
    static final String CHANGES_DATA = "changes data";
    static final String REWRITES = "rewrites the table";
    static final String BLOCKS_WRITES = "blocks writes";

    private final Set<ObjectName> created;

    private Hazards(Set<ObjectName> created) {
        this.created = created;
    }

    /** The hazards of an operation on tables that may hold rows. */
    public static List<String> of(Operation operation) {
        return of(operation, Set.of());
    }

    /** The hazards of an operation; the tables in {@code created} were made just before and hold no rows. */
    public static List<String> of(Operation operation, Set<ObjectName> created) {
        return operation.accept(new Hazards(created));
    }

    /** Whether values are gone for good after the operation. */
    public static boolean deletesData(Operation operation) {
        return of(operation).contains(DELETES_DATA);
    }

    @Override
    public List<String> visitCreateTable(CreateTable operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropTable(DropTable operation) {
        return List.of(DELETES_DATA);
    }

    @Override
    public List<String> visitRenameTable(RenameTable operation) {
        return List.of();
    }

    @Override
    public List<String> visitAddColumn(AddColumn operation) {
        return unlessNew(operation.table(), ColumnHazards.of(operation));
    }

    @Override
    public List<String> visitDropColumn(DropColumn operation) {
        return operation.column().computed().isPresent() ? List.of() : List.of(DELETES_DATA);
    }

    @Override
    public List<String> visitAlterColumn(AlterColumn operation) {
        return unlessNew(operation.table(), ColumnHazards.of(operation));
    }

    @Override
    public List<String> visitRenameColumn(RenameColumn operation) {
        return List.of();
    }

    @Override
    public List<String> visitAddPrimaryKey(AddPrimaryKey operation) {
        return unlessNew(operation.table(), duplicates(operation.primaryKey().columns()));
    }

    @Override
    public List<String> visitDropPrimaryKey(DropPrimaryKey operation) {
        return List.of();
    }

    @Override
    public List<String> visitAddForeignKey(AddForeignKey operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropForeignKey(DropForeignKey operation) {
        return List.of();
    }

    @Override
    public List<String> visitAddUnique(AddUnique operation) {
        return unlessNew(operation.table(), duplicates(operation.unique().columns()));
    }

    @Override
    public List<String> visitDropUnique(DropUnique operation) {
        return List.of();
    }

    @Override
    public List<String> visitAddCheck(AddCheck operation) {
        return unlessNew(operation.table(), List.of("fails if a row breaks it"));
    }

    @Override
    public List<String> visitDropCheck(DropCheck operation) {
        return List.of();
    }

    @Override
    public List<String> visitRenameConstraint(RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> visitCreateIndex(CreateIndex operation) {
        return unlessNew(operation.table(), index(operation));
    }

    @Override
    public List<String> visitDropIndex(DropIndex operation) {
        return List.of();
    }

    @Override
    public List<String> visitRenameIndex(RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<String> visitCreateSequence(CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<String> visitAlterSequence(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<String> visitRenameSequence(RenameSequence operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropSequence(DropSequence operation) {
        return List.of();
    }

    @Override
    public List<String> visitCreateEnum(CreateEnum operation) {
        return List.of();
    }

    @Override
    public List<String> visitAlterEnum(AlterEnum operation) {
        return enumType(operation.change());
    }

    @Override
    public List<String> visitRenameEnum(RenameEnum operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropEnum(DropEnum operation) {
        return List.of();
    }

    @Override
    public List<String> visitSetComment(SetComment operation) {
        return List.of();
    }

    @Override
    public List<String> visitCreateSchema(CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<String> visitDropSchema(DropSchema operation) {
        return List.of();
    }

    @Override
    public List<String> visitInsertRows(InsertRows operation) {
        return List.of();
    }

    @Override
    public List<String> visitExecuteSql(ExecuteSql operation) {
        return List.of();
    }

    @Override
    public List<String> visitExecuteScript(ExecuteScript operation) {
        return List.of();
    }

    @Override
    public List<String> visitFillColumn(FillColumn operation) {
        return List.of();
    }

    @Override
    public List<String> visitRunCode(RunCode operation) {
        return List.of();
    }

    @Override
    public List<String> visitIrreversible(Irreversible operation) {
        return List.of();
    }

    private static List<String> duplicates(List<String> columns) {
        if (columns.size() > 1) {
            return List.of("fails on duplicate " + String.join(" and ", columns));
        }
        String column = columns.get(0);
        return List.of("fails on duplicate " + column + (column.endsWith("s") ? "" : "s"));
    }

    private List<String> unlessNew(ObjectName table, List<String> hazards) {
        return created.contains(table) ? List.of() : hazards;
    }

    private static List<String> index(CreateIndex operation) {
        Index index = operation.index();
        List<String> columns = index.parts().stream()
                .map(IndexPart::columnName)
                .flatMap(Optional::stream)
                .toList();
        if (index.unique() && columns.size() == index.parts().size()) {
            return duplicates(columns);
        }
        return operation.concurrently() ? List.of() : List.of(BLOCKS_WRITES);
    }

    private static List<String> enumType(EnumChange change) {
        if (change instanceof EnumChange.Drop drop) {
            return List.of(drop.replacement().isPresent() ? CHANGES_DATA : "fails if a row is " + drop.label());
        }
        return List.of();
    }
}

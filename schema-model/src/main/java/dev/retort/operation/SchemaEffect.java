package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The schema after an operation. Hand-written SQL and code leave it as it is: nobody can look into them. */
public final class SchemaEffect implements OperationVisitor<Schema> {
    private final Schema schema;

    private SchemaEffect(Schema schema) {
        this.schema = schema;
    }

    /**
     * The schema that {@code operation} makes of {@code schema}.
     *
     * @throws SchemaEffectException when it names something that is not there, or makes something that is
     */
    public static Schema apply(Schema schema, Operation operation) {
        return operation.accept(new SchemaEffect(schema));
    }

    @Override
    public Schema visitCreateTable(CreateTable operation) {
        ObjectName name = operation.table().name();
        refuse(schema.table(name).isPresent(), "there is a table " + name + " already");
        return schema.with(operation.table());
    }

    @Override
    public Schema visitDropTable(DropTable operation) {
        ObjectName name = table(operation.table().name()).name();
        Schema rest = schema.without(name);
        for (Table table : schema.tables()) {
            if (!table.name().equals(name) && refersTo(table, name)) {
                rest = rest.with(
                        withoutForeignKeys(table, key -> key.referencedTable().equals(name)));
            }
        }
        return rest;
    }

    @Override
    public Schema visitRenameTable(RenameTable operation) {
        table(operation.from());
        refuse(schema.table(operation.to()).isPresent(), "there is a table " + operation.to() + " already");
        return schema.withTables(schema.tables().stream()
                .map(table -> table.name().equals(operation.from()) ? table.withName(operation.to()) : table)
                .map(table -> withForeignKeys(
                        table,
                        key -> key.referencedTable().equals(operation.from())
                                ? key.withTarget(operation.to(), key.referencedColumns())
                                : key))
                .toList());
    }

    @Override
    public Schema visitAddColumn(AddColumn operation) {
        Column column = operation.column();
        refuse(
                table(operation.table()).column(column.name()).isPresent(),
                operation.table() + " has a column " + column.name() + " already");
        return changed(operation.table(), table -> TableEffect.withColumn(table, column, operation.before()));
    }

    @Override
    public Schema visitDropColumn(DropColumn operation) {
        String column = column(operation.table(), operation.column().name()).name();
        Schema without = changed(operation.table(), table -> TableEffect.withoutColumn(table, column));
        return without.withTables(without.tables().stream()
                .map(table -> withoutForeignKeys(
                        table,
                        key -> key.referencedTable().equals(operation.table())
                                && key.referencedColumns().contains(column)))
                .toList());
    }

    @Override
    public Schema visitAlterColumn(AlterColumn operation) {
        column(operation.table(), operation.before().name());
        return changed(
                operation.table(), table -> table.withColumn(operation.before().name(), column -> operation.after()));
    }

    @Override
    public Schema visitRenameColumn(RenameColumn operation) {
        String from = column(operation.table(), operation.from()).name();
        refuse(
                table(operation.table()).column(operation.to()).isPresent(),
                operation.table() + " has a column " + operation.to() + " already");
        Schema renamed =
                changed(operation.table(), table -> TableEffect.withRenamedColumn(table, from, operation.to()));
        return renamed.withTables(renamed.tables().stream()
                .map(table -> table.name().equals(operation.table())
                        ? table
                        : withForeignKeys(
                                table,
                                key -> key.referencedTable().equals(operation.table())
                                        ? TableEffect.retargeted(key, from, operation.to())
                                        : key))
                .toList());
    }

    @Override
    public Schema visitAddPrimaryKey(AddPrimaryKey operation) {
        refuse(table(operation.table()).primaryKey().isPresent(), operation.table() + " has a primary key already");
        return added(operation.table(), operation.primaryKey());
    }

    @Override
    public Schema visitDropPrimaryKey(DropPrimaryKey operation) {
        refuse(table(operation.table()).primaryKey().isEmpty(), operation.table() + " has no primary key");
        return changed(operation.table(), table -> table.withPrimaryKey(Optional.empty()));
    }

    @Override
    public Schema visitAddForeignKey(AddForeignKey operation) {
        return added(operation.table(), operation.foreignKey());
    }

    @Override
    public Schema visitDropForeignKey(DropForeignKey operation) {
        Table table = table(operation.table());
        return changed(table.withForeignKeys(Which.without(table, table.foreignKeys(), operation.foreignKey())));
    }

    @Override
    public Schema visitAddUnique(AddUnique operation) {
        return added(operation.table(), operation.unique());
    }

    @Override
    public Schema visitDropUnique(DropUnique operation) {
        Table table = table(operation.table());
        return changed(table.withUniques(Which.without(table, table.uniques(), operation.unique())));
    }

    @Override
    public Schema visitAddCheck(AddCheck operation) {
        return added(operation.table(), operation.check());
    }

    @Override
    public Schema visitDropCheck(DropCheck operation) {
        Table table = table(operation.table());
        return changed(table.withChecks(Which.without(table, table.checks(), operation.check())));
    }

    @Override
    public Schema visitRenameConstraint(RenameConstraint operation) {
        return changed(Which.renamed(table(operation.table()), operation.from(), operation.to()));
    }

    @Override
    public Schema visitCreateIndex(CreateIndex operation) {
        Table table = table(operation.table());
        return changed(table.withIndexes(TableEffect.and(table.indexes(), operation.index())));
    }

    @Override
    public Schema visitDropIndex(DropIndex operation) {
        Table table = table(operation.table());
        return changed(table.withIndexes(Which.without(table, operation.index())));
    }

    @Override
    public Schema visitRenameIndex(RenameIndex operation) {
        Table table = table(operation.table());
        refuse(
                table.indexes().stream().noneMatch(index -> index.name().equals(Optional.of(operation.from()))),
                operation.table() + " has no index " + operation.from());
        return changed(table.withIndexes(table.indexes().stream()
                .map(index -> index.name().equals(Optional.of(operation.from()))
                        ? index.withName(Optional.of(operation.to()))
                        : index)
                .toList()));
    }

    @Override
    public Schema visitCreateSequence(CreateSequence operation) {
        ObjectName name = operation.sequence().name();
        refuse(schema.sequence(name).isPresent(), "there is a sequence " + name + " already");
        return schema.with(operation.sequence());
    }

    @Override
    public Schema visitAlterSequence(AlterSequence operation) {
        return sequence(operation.before().name(), sequence -> Optional.of(operation.after()));
    }

    @Override
    public Schema visitRenameSequence(RenameSequence operation) {
        return sequence(operation.from(), sequence -> Optional.of(sequence.withName(operation.to())));
    }

    @Override
    public Schema visitDropSequence(DropSequence operation) {
        return sequence(operation.sequence().name(), sequence -> Optional.empty());
    }

    @Override
    public Schema visitCreateEnum(CreateEnum operation) {
        ObjectName name = operation.type().name();
        refuse(schema.enumType(name).isPresent(), "there is an enum type " + name + " already");
        return schema.withEnums(TableEffect.and(schema.enums(), operation.type()));
    }

    @Override
    public Schema visitAlterEnum(AlterEnum operation) {
        return enumType(operation.before().name(), type -> Optional.of(operation.after()));
    }

    @Override
    public Schema visitRenameEnum(RenameEnum operation) {
        Schema renamed = enumType(operation.from(), type -> Optional.of(type.withName(operation.to())));
        return renamed.withTables(renamed.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> column.withType(renamed(column.type(), operation)))
                        .toList()))
                .toList());
    }

    @Override
    public Schema visitDropEnum(DropEnum operation) {
        return enumType(operation.type().name(), type -> Optional.empty());
    }

    @Override
    public Schema visitSetComment(SetComment operation) {
        return changed(operation.table(), table -> table.withComment(operation.after()));
    }

    @Override
    public Schema visitCreateSchema(CreateSchema operation) {
        refuse(schema.schemas().contains(operation.schema()), "there is a schema " + operation.schema() + " already");
        return schema.withSchemas(TableEffect.and(schema.schemas(), operation.schema()));
    }

    @Override
    public Schema visitDropSchema(DropSchema operation) {
        refuse(!schema.schemas().contains(operation.schema()), "there is no schema " + operation.schema());
        return schema.withSchemas(schema.schemas().stream()
                .filter(name -> !name.equals(operation.schema()))
                .toList());
    }

    @Override
    public Schema visitInsertRows(InsertRows operation) {
        Table table = table(operation.table());
        List<SeedRow> rows = new ArrayList<>(table.seedRows());
        operation.rows().forEach(row -> {
            List<SeedRow.Cell> cells = IntStream.range(0, row.size())
                    .mapToObj(i -> new SeedRow.Cell(operation.columns().get(i), row.get(i)))
                    .toList();
            rows.add(new SeedRow(cells, cells));
        });
        return changed(table.withSeedRows(rows));
    }

    @Override
    public Schema visitExecuteSql(ExecuteSql operation) {
        return schema;
    }

    @Override
    public Schema visitExecuteScript(ExecuteScript operation) {
        return schema;
    }

    @Override
    public Schema visitFillColumn(FillColumn operation) {
        column(operation.table(), operation.column());
        return schema;
    }

    @Override
    public Schema visitRunCode(RunCode operation) {
        return schema;
    }

    @Override
    public Schema visitIrreversible(Irreversible operation) {
        return schema;
    }

    private Schema added(ObjectName name, Constraint constraint) {
        Table table = table(name);
        Optional<String> taken =
                constraint.name().filter(wanted -> Which.names(table).contains(wanted));
        refuse(taken.isPresent(), name + " has a constraint " + taken.orElse("") + " already");
        try {
            return changed(TableEffect.withConstraint(table, constraint));
        } catch (IllegalArgumentException unfitting) {
            throw new SchemaEffectException(String.valueOf(unfitting.getMessage()));
        }
    }

    private Schema changed(ObjectName name, UnaryOperator<Table> change) {
        return changed(change.apply(table(name)));
    }

    private Schema changed(Table table) {
        return schema.with(table);
    }

    private static Table withForeignKeys(Table table, UnaryOperator<ForeignKey> change) {
        return table.foreignKeys().isEmpty()
                ? table
                : table.withForeignKeys(table.foreignKeys().stream().map(change).toList());
    }

    /** Most tables are none of an operation's business, and building a record anew checks it anew. */
    private static Table withoutForeignKeys(Table table, Predicate<ForeignKey> gone) {
        return table.foreignKeys().stream().noneMatch(gone)
                ? table
                : table.withForeignKeys(
                        table.foreignKeys().stream().filter(gone.negate()).toList());
    }

    private static boolean refersTo(Table table, ObjectName name) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.referencedTable().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Schema sequence(ObjectName name, Function<Sequence, Optional<Sequence>> change) {
        refuse(schema.sequence(name).isEmpty(), "there is no sequence " + name);
        return schema.withSequences(schema.sequences().stream()
                .flatMap(sequence ->
                        (sequence.name().equals(name) ? change.apply(sequence) : Optional.of(sequence)).stream())
                .toList());
    }

    private Schema enumType(ObjectName name, Function<EnumType, Optional<EnumType>> change) {
        refuse(schema.enumType(name).isEmpty(), "there is no enum type " + name);
        return schema.withEnums(schema.enums().stream()
                .flatMap(type -> (type.name().equals(name) ? change.apply(type) : Optional.of(type)).stream())
                .toList());
    }

    private static ColumnType renamed(ColumnType type, RenameEnum operation) {
        if (type instanceof ColumnType.Array array) {
            return new ColumnType.Array(renamed(array.element(), operation));
        }
        boolean meant = type instanceof ColumnType.EnumReference reference
                && reference.name().equals(operation.from());
        return meant ? new ColumnType.EnumReference(operation.to()) : type;
    }

    private Table table(ObjectName name) {
        return schema.table(name).orElseThrow(() -> new SchemaEffectException("there is no table " + name));
    }

    private Column column(ObjectName tableName, String name) {
        Table table = table(tableName);
        return table.column(name)
                .orElseThrow(() -> new SchemaEffectException(tableName + " has no column " + name
                        + "; it has "
                        + String.join(
                                ", ", table.columns().stream().map(Column::name).toList())));
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new SchemaEffectException(message);
        }
    }
}

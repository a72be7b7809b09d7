package dev.retort.operation;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What an operation does, in one line for people. */
public final class OperationDescription implements OperationVisitor<String> {
    private OperationDescription() {}

    public static String of(Operation operation) {
        return operation.accept(new OperationDescription());
    }

    @Override
    public String visitCreateTable(CreateTable operation) {
        int columns = operation.table().columns().size();
        return "create table " + operation.table().name() + " (" + columns + (columns == 1 ? " column)" : " columns)");
    }

    @Override
    public String visitDropTable(DropTable operation) {
        return "drop table " + operation.table().name();
    }

    @Override
    public String visitRenameTable(RenameTable operation) {
        return "rename table " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visitAddColumn(AddColumn operation) {
        return "add column " + operation.table() + "." + definition(operation.column());
    }

    @Override
    public String visitDropColumn(DropColumn operation) {
        return "drop column " + operation.table() + "." + definition(operation.column());
    }

    @Override
    public String visitAlterColumn(AlterColumn operation) {
        return "alter column " + operation.table() + "." + operation.before().name() + ": "
                + ColumnChanges.between(operation.before(), operation.after());
    }

    @Override
    public String visitRenameColumn(RenameColumn operation) {
        return "rename column " + operation.table() + "." + operation.from() + " to " + operation.to();
    }

    @Override
    public String visitAddPrimaryKey(AddPrimaryKey operation) {
        return "add primary key to " + operation.table()
                + columns(operation.primaryKey().columns());
    }

    @Override
    public String visitDropPrimaryKey(DropPrimaryKey operation) {
        return "drop primary key of " + operation.table()
                + columns(operation.primaryKey().columns());
    }

    @Override
    public String visitAddForeignKey(AddForeignKey operation) {
        return "add foreign key " + reference(operation.table().written(), operation.foreignKey());
    }

    @Override
    public String visitDropForeignKey(DropForeignKey operation) {
        return "drop foreign key " + reference(operation.table().written(), operation.foreignKey());
    }

    @Override
    public String visitAddUnique(AddUnique operation) {
        return "add unique constraint on " + operation.table()
                + columns(operation.unique().columns());
    }

    @Override
    public String visitDropUnique(DropUnique operation) {
        return "drop unique constraint on " + operation.table()
                + columns(operation.unique().columns());
    }

    @Override
    public String visitAddCheck(AddCheck operation) {
        return "add check to " + operation.table() + ": "
                + operation.check().condition().text();
    }

    @Override
    public String visitDropCheck(DropCheck operation) {
        return "drop check of " + operation.table() + ": "
                + operation.check().condition().text();
    }

    @Override
    public String visitRenameConstraint(RenameConstraint operation) {
        return "rename constraint " + operation.from() + " of " + operation.table() + " to " + operation.to();
    }

    @Override
    public String visitCreateIndex(CreateIndex operation) {
        return "create " + index(operation.table().written(), operation.index());
    }

    @Override
    public String visitDropIndex(DropIndex operation) {
        return "drop " + index(operation.table().written(), operation.index());
    }

    @Override
    public String visitRenameIndex(RenameIndex operation) {
        return "rename index " + operation.from() + " of " + operation.table() + " to " + operation.to();
    }

    @Override
    public String visitCreateSequence(CreateSequence operation) {
        return "create sequence " + operation.sequence().name();
    }

    @Override
    public String visitAlterSequence(AlterSequence operation) {
        SequenceOptions before = operation.before().options();
        SequenceOptions after = operation.after().options();
        List<String> changes = new ArrayList<>();
        String type = TypeName.of(operation.after().type().orElse(new ColumnType.BigInt()));
        said(changes, !operation.before().type().equals(operation.after().type()), "as " + type);
        number(changes, "start", before.start(), after.start());
        number(changes, "increment", before.increment(), after.increment());
        number(changes, "minimum", before.minimum(), after.minimum());
        number(changes, "maximum", before.maximum(), after.maximum());
        number(changes, "cache", before.cache(), after.cache());
        said(changes, before.cycle() != after.cycle(), after.cycle() ? "cycle" : "no cycle");
        return "alter sequence " + operation.before().name() + ": " + String.join(", ", changes);
    }

    @Override
    public String visitRenameSequence(RenameSequence operation) {
        return "rename sequence " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visitDropSequence(DropSequence operation) {
        return "drop sequence " + operation.sequence().name();
    }

    @Override
    public String visitCreateEnum(CreateEnum operation) {
        return "create enum type " + operation.type().name()
                + columns(operation.type().labels());
    }

    @Override
    public String visitAlterEnum(AlterEnum operation) {
        String type = operation.before().name().written();
        if (operation.change() instanceof EnumChange.Add add) {
            return "add " + add.label() + " to enum type " + type;
        } else if (operation.change() instanceof EnumChange.Rename rename) {
            return "rename " + rename.from() + " of enum type " + type + " to " + rename.to();
        }
        return "drop " + ((EnumChange.Drop) operation.change()).label() + " from enum type " + type;
    }

    @Override
    public String visitRenameEnum(RenameEnum operation) {
        return "rename enum type " + operation.from() + " to " + operation.to();
    }

    @Override
    public String visitDropEnum(DropEnum operation) {
        return "drop enum type " + operation.type().name();
    }

    @Override
    public String visitSetComment(SetComment operation) {
        return (operation.after().isPresent() ? "set" : "remove") + " the comment of table " + operation.table();
    }

    @Override
    public String visitCreateSchema(CreateSchema operation) {
        return "create schema " + operation.schema();
    }

    @Override
    public String visitDropSchema(DropSchema operation) {
        return "drop schema " + operation.schema();
    }

    @Override
    public String visitInsertRows(InsertRows operation) {
        int rows = operation.rows().size();
        return "insert " + rows + (rows == 1 ? " row" : " rows") + " into " + operation.table();
    }

    @Override
    public String visitExecuteSql(ExecuteSql operation) {
        return "execute " + oneLine(operation.sql().text());
    }

    @Override
    public String visitExecuteScript(ExecuteScript operation) {
        return "execute the script " + operation.path();
    }

    @Override
    public String visitFillColumn(FillColumn operation) {
        return "fill " + operation.table() + "." + operation.column() + " where it is null";
    }

    @Override
    public String visitRunCode(RunCode operation) {
        return "run " + operation.what();
    }

    @Override
    public String visitIrreversible(Irreversible operation) {
        return "stop, there is no way back: " + operation.why();
    }

    /** A value in the words people use for it. */
    public static String value(Value value) {
        if (value instanceof SqlExpression.Written written) {
            return written.sql().text();
        } else if (value instanceof SqlExpression.NextValue next) {
            return "next value of " + next.sequence();
        } else if (value instanceof SqlExpression.CurrentTimestamp) {
            return "current timestamp";
        } else if (value instanceof SqlExpression.CurrentDate) {
            return "current date";
        } else if (value instanceof SqlExpression.RandomUuid) {
            return "random uuid";
        } else if (value instanceof Literal.Text text) {
            return "'" + text.value() + "'";
        } else if (value instanceof Literal.Decimal number) {
            return number.value().toPlainString();
        } else if (value instanceof Literal.Bool bool) {
            return Boolean.toString(bool.value());
        } else if (value instanceof Literal.Moment moment) {
            return moment.value().toString();
        } else if (value instanceof Literal.Uuid uuid) {
            return uuid.value().toString();
        }
        return value instanceof Literal.Binary binary ? "x'" + binary.hex() + "'" : "null";
    }

    private static String definition(Column column) {
        return column.name() + " " + TypeName.of(column.type()) + (column.nullable() ? "" : " not null")
                + column.defaultValue().map(value -> " default " + value(value)).orElse("")
                + column.allowedValues()
                        .map(AllowedValues::values)
                        .map(List::toString)
                        .map(" one of "::concat)
                        .orElse("");
    }

    private static String columns(List<String> names) {
        return " (" + String.join(", ", names) + ")";
    }

    private static String reference(String table, ForeignKey key) {
        return table + columns(key.columns()) + " to " + key.referencedTable() + columns(key.referencedColumns());
    }

    private static String index(String table, Index index) {
        String parts = index.parts().stream()
                .map(part -> (part.target() instanceof IndexPart.Target.OfExpression expression
                                ? expression.expression().text()
                                : part.columnName().orElse(""))
                        + (part.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        return (index.unique() ? "unique index" : "index")
                + index.name().map(" "::concat).orElse("") + " on " + table + " (" + parts + ")";
    }

    private static String oneLine(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 77) + "...";
    }

    private static void number(List<String> changes, String what, OptionalLong before, OptionalLong after) {
        said(
                changes,
                !Objects.equals(before, after),
                what + " " + (after.isPresent() ? Long.toString(after.getAsLong()) : "by default"));
    }

    private static void said(List<String> changes, boolean changed, String what) {
        if (changed) {
            changes.add(what);
        }
    }
}

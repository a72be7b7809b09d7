package dev.retort.naming;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Gives every constraint and index that an operation creates its name: the given one, else the one of the convention. A
 * conventional name that is taken in its schema ends in a hash of table and columns instead.
 */
public final class NameCompletion {
    private final TakenNames taken;
    private final ObjectName table;

    private NameCompletion(TakenNames taken, ObjectName table) {
        this.taken = taken;
        this.table = table;
    }

    /** The operation with all names; {@code before} is the schema it will be applied to. */
    public static Operation complete(Schema before, Operation operation) {
        if (operation instanceof CreateTable create) {
            ObjectName name = create.table().name();
            return new CreateTable(new NameCompletion(new TakenNames(before, name), name).table(create.table()));
        } else if (operation instanceof AddColumn add) {
            Column column = on(before, add.table()).column(add.column());
            return new AddColumn(add.table(), column, add.backfill(), add.before());
        } else if (operation instanceof AlterColumn alter) {
            Column after = on(before, alter.table()).altered(alter.before(), alter.after());
            return new AlterColumn(alter.table(), alter.before(), after, alter.backfill(), alter.using());
        } else if (operation instanceof AddPrimaryKey add) {
            return new AddPrimaryKey(add.table(), on(before, add.table()).primaryKey(add.primaryKey()));
        } else if (operation instanceof AddUnique add) {
            return new AddUnique(add.table(), on(before, add.table()).unique(add.unique()));
        } else if (operation instanceof AddForeignKey add) {
            ForeignKey key = on(before, add.table()).foreignKey(add.foreignKey());
            return new AddForeignKey(add.table(), key, add.validateSeparately());
        } else if (operation instanceof AddCheck add) {
            return new AddCheck(add.table(), on(before, add.table()).check(add.check()), add.validateSeparately());
        } else if (operation instanceof CreateIndex create) {
            return new CreateIndex(
                    create.table(), on(before, create.table()).index(create.index()), create.concurrently());
        }
        return operation;
    }

    private static NameCompletion on(Schema before, ObjectName table) {
        return new NameCompletion(new TakenNames(before, table), table);
    }

    private Table table(Table created) {
        taken.take(created);
        Optional<PrimaryKey> primaryKey = created.primaryKey().map(this::primaryKey);
        List<Column> columns = each(created.columns(), NameCompletion::column);
        List<Unique> uniques = each(created.uniques(), NameCompletion::unique);
        List<ForeignKey> foreignKeys = each(created.foreignKeys(), NameCompletion::foreignKey);
        List<Check> checks = each(created.checks(), NameCompletion::check);
        List<Index> indexes = each(created.indexes(), NameCompletion::index);
        return new Table(
                created.name(),
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                created.comment(),
                created.seedRows());
    }

    private <T> List<T> each(List<T> things, BiFunction<NameCompletion, T, T> named) {
        List<T> all = new ArrayList<>();
        things.forEach(thing -> all.add(named.apply(this, thing)));
        return all;
    }

    private Column column(Column column) {
        return column.withAllowedValues(column.allowedValues().map(allowed -> allowed(column, allowed)));
    }

    private AllowedValues allowed(Column column, AllowedValues allowed) {
        return allowed.withConstraintName(Optional.of(allowed.constraintName()
                .orElseGet(() -> taken.free(NamingConvention.allowedValues(table, column.name()), column.name()))));
    }

    /** A list that replaces another is kept by the same check. */
    private Column altered(Column before, Column after) {
        Optional<String> kept = before.allowedValues().flatMap(AllowedValues::constraintName);
        return column(after.withAllowedValues(after.allowedValues()
                .map(allowed -> allowed.constraintName().isPresent() ? allowed : allowed.withConstraintName(kept))));
    }

    private PrimaryKey primaryKey(PrimaryKey key) {
        return key.withName(Optional.of(
                key.name().orElseGet(() -> taken.free(NamingConvention.primaryKey(table), table.written()))));
    }

    private Unique unique(Unique unique) {
        String structure = "" + unique.columns();
        return unique.withName(Optional.of(
                unique.name().orElseGet(() -> taken.free(NamingConvention.unique(table, unique), structure))));
    }

    private ForeignKey foreignKey(ForeignKey key) {
        String structure = key.columns() + " " + key.referencedTable() + key.referencedColumns();
        return key.withName(Optional.of(
                key.name().orElseGet(() -> taken.free(NamingConvention.foreignKey(table, key), structure))));
    }

    private Check check(Check check) {
        return check.withName(Optional.of(check.name().orElseGet(() -> taken.freeCheck())));
    }

    private Index index(Index index) {
        String structure = index.parts() + " " + index.where();
        return index.withName(
                Optional.of(index.name().orElseGet(() -> taken.free(NamingConvention.index(table, index), structure))));
    }
}

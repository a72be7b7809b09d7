package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.naming.NameOrigin;
import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.Optional;

/** Columns as source: type, identity or generated, not null, default, backfill, allowed values, collation, comment. */
final class ColumnCode {
    private ColumnCode() {}

    /** A column of a new table; those of its key are not null without saying so. */
    static CodeBlock of(Table table, Column column) {
        boolean inKey = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
        return of(table.name(), inKey ? column.withNullable(true) : column, Optional.empty());
    }

    static CodeBlock of(AddColumn operation) {
        return of(operation.table(), operation.column(), operation.backfill());
    }

    static CodeBlock backfill(Backfill backfill) {
        return backfill instanceof Backfill.With with ? ValueCode.of(with.value()) : Words.call("undecided");
    }

    /** The name of the check of a column's allowed values, unless the convention gives the same. */
    static Optional<String> checkName(ObjectName table, String column, AllowedValues allowed) {
        return allowed.constraintName()
                .filter(name -> NameOrigin.ofAllowedValues(table, column, name) != NameOrigin.CONVENTIONAL);
    }

    private static CodeBlock of(ObjectName table, Column column, Optional<Backfill> backfill) {
        CodeBlock code = Words.call("column", Words.text(column.name()), TypeCode.of(column.type()));
        if (column.generation().isPresent()) {
            Generation generation = column.generation().get();
            code = GenerationCode.defined(code, generation);
        }
        if (!column.nullable()) {
            code = Words.with(code, "notNull");
        }
        if (column.defaultValue().isPresent()) {
            code = Words.with(
                    code, "defaultTo", ValueCode.of(column.defaultValue().get()));
        }
        if (backfill.isPresent()) {
            code = Words.with(code, "backfill", backfill(backfill.get()));
        }
        if (column.allowedValues().isPresent()) {
            AllowedValues allowed = column.allowedValues().get();
            code = Words.with(code, "oneOf", Words.texts(allowed.values()));
            Optional<String> name = checkName(table, column.name(), allowed);
            code = name.isPresent() ? Words.with(code, "checkNamed", Words.text(name.get())) : code;
        }
        if (column.collation().isPresent()) {
            code = Words.with(code, "collate", Words.text(column.collation().get()));
        }
        if (column.comment().isPresent()) {
            code = Words.with(code, "comment", Words.text(column.comment().get()));
        }
        return code;
    }
}

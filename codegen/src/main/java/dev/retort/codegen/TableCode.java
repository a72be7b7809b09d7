package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.Check;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The elements of a new table as source, in the order people read them. */
final class TableCode {
    private TableCode() {}

    static List<CodeBlock> elements(Table table) {
        List<CodeBlock> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add(ColumnCode.of(table, column)));
        table.primaryKey().ifPresent(key -> elements.add(ConstraintCode.of(table.name(), key)));
        table.uniques().forEach(unique -> elements.add(ConstraintCode.of(table.name(), unique)));
        table.foreignKeys().forEach(key -> elements.add(ConstraintCode.of(table.name(), key)));
        int number = 1;
        for (Check check : table.checks()) {
            elements.add(ConstraintCode.of(table.name(), check, number));
            number += ConstraintCode.writtenName(table.name(), check, number).isPresent() ? 0 : 1;
        }
        table.indexes().forEach(index -> elements.add(IndexCode.of(table.name(), index)));
        table.comment().ifPresent(text -> elements.add(Words.call("comment", Words.text(text))));
        return elements;
    }

    static List<SeedRow.Cell> cells(SeedRow row) {
        List<SeedRow.Cell> cells = new ArrayList<>(row.key());
        row.initial().stream()
                .filter(cell -> row.key().stream().noneMatch(key -> key.column().equals(cell.column())))
                .forEach(cells::add);
        return cells;
    }
}

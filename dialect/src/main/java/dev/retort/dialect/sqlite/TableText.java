package dev.retort.dialect.sqlite;

import dev.retort.dialect.ColumnClause;
import dev.retort.dialect.ConstraintClause;
import dev.retort.dialect.IndexClause;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables, and parts of them, as statements; all records are in the form SQLite stores. */
record TableText(SqliteDialect dialect) {
    /** The statement that makes a table with its constraints; its indexes are statements of their own. */
    String create(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column)));
        table.primaryKey().ifPresent(key -> lines.add(constraint(table.name(), key)));
        table.uniques().forEach(unique -> lines.add(constraint(table.name(), unique)));
        table.foreignKeys().forEach(key -> lines.add(constraint(table.name(), key)));
        table.columns().stream()
                .filter(column -> column.allowedValues().isPresent())
                .forEach(column -> lines.add(allowedValues(table.name(), column)));
        table.checks().forEach(check -> lines.add(constraint(table.name(), check)));
        return "CREATE TABLE " + dialect.quoted(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n)";
    }

    /** A column without its allowed values; that it numbers the rows is said by its type and the primary key. */
    String column(Column column) {
        return new ColumnClause(dialect)
                .of(column.identity().isPresent() ? column.withGeneration(Optional.empty()) : column);
    }

    String constraint(ObjectName table, Constraint constraint) {
        return new ConstraintClause(dialect).of(table, constraint);
    }

    String allowedValues(ObjectName table, Column column) {
        return new ConstraintClause(dialect).allowedValues(table, column);
    }

    String index(ObjectName table, Index index) {
        return new IndexClause(dialect).create(table, SqliteStorage.index(index), false);
    }
}

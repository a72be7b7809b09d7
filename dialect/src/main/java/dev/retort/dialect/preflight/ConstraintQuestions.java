package dev.retort.dialect.preflight;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that break a constraint which is about to be added. */
record ConstraintQuestions(Dialect dialect, NamesBefore names, ValuesBefore values) {
    Optional<Question> unique(AddUnique add) {
        return unique(add, add.table(), add.unique().columns(), !add.unique().nullsNotDistinct());
    }

    Optional<Question> primaryKey(AddPrimaryKey add) {
        return unique(add, add.table(), add.primaryKey().columns(), true);
    }

    /** A column of a primary key holds no nulls on any database. */
    Optional<Question> completeKey(AddPrimaryKey add) {
        List<String> columns = add.primaryKey().columns();
        if (!values.areKnown(add.table(), columns)) {
            return Optional.empty();
        }
        String nulls = columns.stream()
                .map(column -> dialect.quoted(column) + " IS NULL")
                .collect(Collectors.joining(" OR "));
        ObjectName stored = names.table(add.table());
        String rows = " FROM " + values.source(add.table(), columns) + " k WHERE " + nulls;
        return Optional.of(new Question(
                add,
                List.of(stored),
                "SELECT count(*)" + rows,
                "SELECT *" + rows,
                add.table() + " (" + String.join(", ", columns) + ")",
                Problem.PRIMARY_KEY));
    }

    Optional<Question> uniqueIndex(CreateIndex create) {
        Index index = create.index();
        boolean columnsOnly =
                index.parts().stream().allMatch(part -> part.columnName().isPresent());
        if (!index.unique()) {
            return Optional.empty();
        }
        if (columnsOnly && index.where().isEmpty()) {
            List<String> columns = index.parts().stream()
                    .flatMap(part -> part.columnName().stream())
                    .toList();
            return unique(create, create.table(), columns, !index.nullsNotDistinct());
        }
        if (!names.isUntouched(create.table())) {
            return Optional.empty();
        }
        return Optional.of(duplicates(
                create,
                create.table(),
                dialect.quoted(names.table(create.table())),
                index.parts().stream().map(this::text).toList(),
                !index.nullsNotDistinct(),
                index.where().map(condition -> "(" + condition.on(dialect.database()) + ")")));
    }

    Optional<Question> foreignKey(AddForeignKey add) {
        ForeignKey key = add.foreignKey();
        boolean known = values.areKnown(add.table(), key.columns())
                && !values.isAnyEmpty(add.table(), key.columns())
                && names.areAsBefore(key.referencedTable(), key.referencedColumns());
        if (!known) {
            return Optional.empty();
        }
        ObjectName parent = names.table(key.referencedTable());
        List<String> filled = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int place = 0; place < key.columns().size(); place++) {
            String column = "c." + dialect.quoted(key.columns().get(place));
            String target = "p."
                    + dialect.quoted(names.column(
                            key.referencedTable(), key.referencedColumns().get(place)));
            filled.add(column + " IS NOT NULL");
            same.add(target + " = " + column);
        }
        String rows = " FROM " + values.source(add.table(), key.columns()) + " c WHERE " + String.join(" AND ", filled)
                + " AND NOT EXISTS (SELECT 1 FROM " + dialect.quoted(parent) + " p WHERE "
                + String.join(" AND ", same) + ")";
        return Optional.of(new Question(
                add,
                List.of(names.table(add.table()), parent),
                "SELECT count(*)" + rows,
                "SELECT c.*" + rows,
                add.table() + " (" + String.join(", ", key.columns()) + ") refers to " + key.referencedTable(),
                Problem.FOREIGN_KEY));
    }

    Optional<Question> check(AddCheck add) {
        String condition = add.check().condition().on(dialect.database());
        return names.isUntouched(add.table())
                ? Optional.of(broken(
                        add,
                        add.table(),
                        "NOT (" + condition + ")",
                        add.table() + " is to hold only rows with " + condition))
                : Optional.empty();
    }

    /** A list of values that has become shorter, or is new. */
    Optional<Question> allowedValues(AlterColumn alter) {
        Optional<AllowedValues> wanted = alter.after().allowedValues();
        boolean narrower = wanted.filter(values -> alter.before()
                        .allowedValues()
                        .filter(before -> values.values().containsAll(before.values()))
                        .isEmpty())
                .isPresent();
        boolean sameType = alter.before().type().equals(alter.after().type());
        if (!narrower || !sameType || alter.backfill().isPresent()) {
            return Optional.empty();
        }
        String column = alter.after().name();
        String list = wanted.get().values().stream()
                .map(value -> dialect.literal(new Literal.Text(value)))
                .collect(Collectors.joining(", "));
        String stored = dialect.quoted(names.column(alter.table(), column));
        String what = alter.table() + "." + column + " is to hold only "
                + String.join(", ", wanted.get().values());
        return Optional.of(broken(alter, alter.table(), stored + " NOT IN (" + list + ")", what));
    }

    private Question broken(Operation operation, ObjectName table, String condition, String subject) {
        ObjectName stored = names.table(table);
        String rows = " FROM " + dialect.quoted(stored) + " WHERE " + condition;
        return new Question(
                operation, List.of(stored), "SELECT count(*)" + rows, "SELECT *" + rows, subject, Problem.CHECK);
    }

    private Optional<Question> unique(
            Operation operation, ObjectName table, List<String> columns, boolean nullsDiffer) {
        if (!values.areKnown(table, columns)) {
            return Optional.empty();
        }
        List<String> parts = columns.stream().map(dialect::quoted).toList();
        return Optional.of(
                duplicates(operation, table, values.source(table, columns), parts, nullsDiffer, Optional.empty()));
    }

    private Question duplicates(
            Operation operation,
            ObjectName table,
            String source,
            List<String> parts,
            boolean nullsDiffer,
            Optional<String> where) {
        String conditions = Stream.concat(
                        where.stream(),
                        nullsDiffer ? parts.stream().map(part -> part + " IS NOT NULL") : Stream.<String>empty())
                .collect(Collectors.joining(" AND "));
        String list = String.join(", ", parts);
        String groups = " FROM " + source + " AS held" + (conditions.isEmpty() ? "" : " WHERE " + conditions)
                + " GROUP BY " + list + " HAVING count(*) > 1";
        return new Question(
                operation,
                List.of(names.table(table)),
                "SELECT count(*) FROM (SELECT 1 AS one" + groups + ") duplicates",
                "SELECT " + list + ", count(*)" + groups,
                table + " (" + list.replace("\"", "") + ")",
                Problem.UNIQUE);
    }

    private String text(IndexPart part) {
        return part.target() instanceof IndexPart.Target.OfExpression expression
                ? "(" + expression.expression().on(dialect.database()) + ")"
                : dialect.quoted(part.columnName().orElseThrow());
    }
}

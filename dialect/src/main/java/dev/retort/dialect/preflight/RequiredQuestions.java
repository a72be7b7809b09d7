package dev.retort.dialect.preflight;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.List;

/** Rows that would have no value in a required column. */
record RequiredQuestions(Dialect dialect, NamesBefore names) {
    Question added(AddColumn add) {
        return question(add, add.table(), add.column().name(), "");
    }

    Question altered(AlterColumn alter) {
        String column = names.column(alter.table(), alter.after().name());
        return question(alter, alter.table(), alter.after().name(), " WHERE " + dialect.quoted(column) + " IS NULL");
    }

    private Question question(Operation operation, ObjectName table, String column, String condition) {
        ObjectName stored = names.table(table);
        String rows = " FROM " + dialect.quoted(stored) + condition;
        return new Question(
                operation,
                List.of(stored),
                "SELECT count(*)" + rows,
                "SELECT *" + rows,
                table + "." + column,
                Problem.REQUIRED);
    }
}

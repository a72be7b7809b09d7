package dev.retort.migration;

import dev.retort.dialect.token.SqlStatements;
import dev.retort.operation.ExecuteSql;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlText;
import java.util.List;
import java.util.Set;

/** One statement with its values, on every database it is for. */
final class Statement {
    private Statement() {}

    static ExecuteSql of(SqlText sql, List<Object> values, Set<DatabaseKind> databases) {
        for (DatabaseKind database : databases) {
            List<String> statements = SqlStatements.split(sql.on(database), database);
            int count = statements.size();
            if (count != 1) {
                throw new IllegalArgumentException("op.execute takes one statement and got "
                        + (count == 0 ? "none" : count)
                        + (count == 0 ? "" : "; call it " + times(count) + ", or op.executeResource(\"fix.sql\")"));
            }
            TransactionControl.refuse("op.execute", statements.get(0), database);
        }
        List<Literal> literals =
                values.stream().map(value -> Literals.of("execute", value)).toList();
        return new ExecuteSql(sql, literals);
    }

    private static String times(int count) {
        return count == 2 ? "twice" : count + " times";
    }
}

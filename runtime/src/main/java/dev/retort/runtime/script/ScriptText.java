package dev.retort.runtime.script;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import java.util.List;

/** The text of a script while it is put together: statements, each ended, in transactions that hold at least one. */
final class ScriptText {
    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();
    private boolean inTransaction;

    ScriptText(Dialect dialect) {
        this.dialect = dialect;
    }

    void comment(String line) {
        text.append("-- ").append(String.join(" ", line.lines().toList())).append("\n\n");
    }

    /** A statement in the transaction that is open, or in a new one. */
    void statement(String sql) {
        if (!inTransaction) {
            inTransaction = true;
            text.append("BEGIN;\n\n");
        }
        ended(sql);
    }

    /** A statement outside of any transaction. */
    void alone(String sql) {
        commit();
        ended(sql);
    }

    void commit() {
        if (inTransaction) {
            text.append("COMMIT;\n\n");
            inTransaction = false;
        }
    }

    /** A question that must have no answer. Where the database cannot fail by itself, whoever runs the script has to look. */
    void expectation(String query, String failure) {
        switch (dialect.database()) {
            case POSTGRESQL -> {
                String text = dialect.literal(new Literal.Text(failure.replace("%", "%%")));
                statement("DO "
                        + quotedBody("BEGIN IF EXISTS (" + query + ") THEN RAISE EXCEPTION " + text + "; END IF; END"));
            }
            case SQLITE -> {
                // Outside of a trigger nothing but a constraint fails, and its name is what the client prints.
                statement("CREATE TEMP TABLE \"retort_expectation\" (\"none\" CONSTRAINT " + dialect.quoted(failure)
                        + " CHECK (\"none\" IS NULL))");
                statement("INSERT INTO temp.\"retort_expectation\" SELECT 1 WHERE EXISTS (" + query + ")");
                statement("DROP TABLE temp.\"retort_expectation\"");
            }
            case H2, MARIADB, MYSQL -> {
                comment("The next query must return no row, else: " + failure);
                statement(query);
            }
        }
    }

    /** A statement that is repeated until it changes no row, each time committed. */
    void repeated(Step.Repeated step) {
        if (dialect.database() == DatabaseKind.POSTGRESQL) {
            alone("DO "
                    + quotedBody("DECLARE changed bigint; BEGIN LOOP " + step.sql()
                            + "; GET DIAGNOSTICS changed = ROW_COUNT; COMMIT; EXIT WHEN changed = 0; END LOOP; END"));
        } else {
            comment("Repeat the next statement until it changes no row.");
            alone(step.sql());
        }
    }

    String finished() {
        commit();
        return text.toString();
    }

    /** A dollar quote that does not occur in the body. */
    private static String quotedBody(String body) {
        String tag = "$retort$";
        for (int i = 1; body.contains(tag); i++) {
            tag = "$retort" + i + "$";
        }
        return tag + " " + body + " " + tag;
    }

    private void ended(String sql) {
        String stripped = sql.strip();
        List<Token> tokens = SqlTokenizer.tokens(stripped, dialect.database());
        Token last = tokens.get(tokens.size() - 1);
        boolean inComment = last.kind() == Token.Kind.COMMENT && last.text().startsWith("--");
        text.append(stripped);
        if (!last.isSymbol(";")) {
            text.append(inComment ? "\n;" : ";");
        }
        text.append("\n\n");
    }
}

package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text of several statements into single ones, at the semicolons that separate statements. */
public final class SqlStatements {
    private final String text;
    private final List<String> statements = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();
    private int parentheses;
    private int blocks;

    private SqlStatements(String text) {
        this.text = text;
    }

    /**
     * The statements of a text, each without the semicolon behind it and the white space around it. What holds nothing but
     * white space and comments is no statement. A semicolon in a string, a quoted name, a comment, parentheses, the body of
     * a trigger or a body in BEGIN ATOMIC separates nothing.
     */
    public static List<String> split(String text, DatabaseKind database) {
        SqlStatements cutter = new SqlStatements(text);
        for (Token token : SqlTokenizer.tokens(text, database)) {
            cutter.read(token);
        }
        cutter.close(text.length());
        return List.copyOf(cutter.statements);
    }

    private void read(Token token) {
        if (!token.isSignificant()) {
            return;
        }
        if (token.isSymbol(";") && parentheses == 0 && blocks == 0) {
            close(token.start());
            return;
        }
        if (token.isSymbol("(")) {
            parentheses++;
        } else if (token.isSymbol(")")) {
            parentheses = Math.max(0, parentheses - 1);
        } else if (opensBlock(token)) {
            blocks++;
        } else if (token.isWord("end") && blocks > 0) {
            blocks--;
        }
        current.add(token);
    }

    private boolean opensBlock(Token token) {
        if (blocks > 0) {
            return token.isWord("case") || token.isWord("begin");
        }
        if (current.isEmpty() || !current.get(0).isWord("create")) {
            return false;
        }
        boolean trigger = current.stream().limit(5).anyMatch(word -> word.isWord("trigger"));
        return (trigger && token.isWord("begin"))
                || (token.isWord("atomic") && current.get(current.size() - 1).isWord("begin"));
    }

    private void close(int end) {
        if (!current.isEmpty()) {
            statements.add(text.substring(current.get(0).start(), end).strip());
        }
        current.clear();
        parentheses = 0;
        blocks = 0;
    }
}

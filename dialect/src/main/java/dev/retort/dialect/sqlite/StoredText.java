package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.createtext.ColumnName;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** The statement of an index or a trigger, and edits of the names in it. */
final class StoredText {
    private static final Set<String> BEFORE_TABLE = Set.of("on", "into", "from", "update", "join", "table");

    private final String sql;
    private final List<Token> tokens;

    StoredText(String sql) {
        this.sql = sql;
        this.tokens = SqlTokenizer.significant(sql, DatabaseKind.SQLITE);
    }

    /** The statement under another name of its own. */
    String withName(String name) {
        int at = 0;
        while (!word(at, "index") && !word(at, "trigger")) {
            at++;
        }
        at += word(at + 1, "if") ? 4 : 1;
        at += symbol(at + 1, ".") ? 2 : 0;
        Token token = tokens.get(at);
        return sql.substring(0, token.start()) + SqlQuotes.name(name) + sql.substring(token.end());
    }

    String withTable(String from, String to) {
        return replaced(at -> is(at, from) && isTable(at), to);
    }

    /** Whether an index sorts or filters by a column. */
    boolean indexes(String column) {
        int start = startOfParts();
        for (int at = start; at < tokens.size(); at++) {
            if (isColumn(at, column)) {
                return true;
            }
        }
        return false;
    }

    String withColumnOfIndex(String from, String to) {
        int start = startOfParts();
        return replaced(at -> at >= start && isColumn(at, from), to);
    }

    /** Whether a trigger of a table mentions one of its columns by NEW, OLD or UPDATE OF. */
    boolean watches(String column) {
        for (int at = 0; at < tokens.size(); at++) {
            if (is(at, column) && (isRow(at) || isWatched(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A trigger after a column was renamed.
     *
     * @throws UnsupportedSchemaException when the text mentions the name and several tables, one of which it may be of
     */
    String withColumnOfTrigger(StoredObject trigger, TextRename.OfColumn rename) {
        boolean own = trigger.table().equalsIgnoreCase(rename.table());
        boolean only = tables().stream().allMatch(rename.table()::equalsIgnoreCase);
        return replaced(
                at -> {
                    if (!isColumn(at, rename.from())) {
                        return false;
                    } else if (isRow(at) || isWatched(at)) {
                        return own;
                    } else if (symbol(at - 1, ".")) {
                        return is(at - 2, rename.table());
                    } else if (!only && tables().stream().anyMatch(rename.table()::equalsIgnoreCase)) {
                        throw new UnsupportedSchemaException("the trigger " + trigger.name() + " of " + trigger.table()
                                + " mentions " + rename.from() + " and several tables; rename " + rename.table() + "."
                                + rename.from() + " in a revision of its own");
                    }
                    return only;
                },
                rename.to());
    }

    private Set<String> tables() {
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isName() && isTable(at)) {
                tables.add(tokens.get(at).value());
            }
        }
        return tables;
    }

    private boolean isTable(int at) {
        boolean update = word(at - 1, "update") && (word(at, "of") || word(at, "on"));
        boolean follows = at > 0 && BEFORE_TABLE.contains(tokens.get(at - 1).lowerCase()) && !update;
        return follows || (symbol(at + 1, ".") && !word(at, "new") && !word(at, "old"));
    }

    /** A name behind NEW. or OLD. */
    private boolean isRow(int at) {
        return symbol(at - 1, ".") && (word(at - 2, "new") || word(at - 2, "old"));
    }

    /** A name in the list of UPDATE OF, which stands in front of the table's name. */
    private boolean isWatched(int at) {
        int start = at;
        while (start > 0
                && (tokens.get(start).isName() || symbol(start, ","))
                && !word(start, "of")
                && !word(start, "on")) {
            start--;
        }
        return word(start, "of") && word(start - 1, "update");
    }

    private boolean isColumn(int at, String column) {
        return ColumnName.isAt(tokens, at, column) && !isTable(at) && !symbol(at + 1, ".");
    }

    private int startOfParts() {
        int at = 0;
        while (at < tokens.size() && !symbol(at, "(")) {
            at++;
        }
        return at;
    }

    private String replaced(IntPredicate where, String name) {
        List<Token> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (where.test(at)) {
                found.add(0, tokens.get(at));
            }
        }
        StringBuilder text = new StringBuilder(sql);
        found.forEach(token -> text.replace(token.start(), token.end(), SqlQuotes.name(name)));
        return text.toString();
    }

    private boolean is(int at, String name) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isName()
                && tokens.get(at).value().equalsIgnoreCase(name);
    }

    private boolean word(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord(word);
    }

    private boolean symbol(int at, String symbol) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSymbol(symbol);
    }
}

package dev.retort.dialect.createtext;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;

/** Finds where a statement speaks of a column, and gives it another name there. */
final class ColumnMentions {
    private final String sql;
    private final ParsedTable parsed;
    private final List<Token> tokens;

    ColumnMentions(String sql, ParsedTable parsed) {
        this.sql = sql;
        this.parsed = parsed;
        this.tokens = SqlTokenizer.significant(sql, DatabaseKind.SQLITE);
    }

    String renamed(String from, String quotedName) {
        List<Span> spans = new ArrayList<>();
        for (ColumnText column : parsed.columns()) {
            if (column.name().equalsIgnoreCase(from)) {
                spans.add(column.nameSpan());
            }
            column.clauses().forEach(clause -> collect(clause, from, spans));
        }
        parsed.constraints().forEach(clause -> collect(clause, from, spans));
        return replaced(spans, quotedName);
    }

    String renamedTarget(String table, String from, String quotedName) {
        List<Span> spans = new ArrayList<>();
        foreignKeys().stream()
                .filter(key -> key.referencedTable().equalsIgnoreCase(table))
                .forEach(key -> collectTarget(key, from, spans));
        return replaced(spans, quotedName);
    }

    String renamedTargetTable(String from, String quotedName) {
        List<Span> spans = foreignKeys().stream()
                .filter(key -> key.referencedTable().equalsIgnoreCase(from))
                .map(Clause.ForeignKey::referencedTableSpan)
                .toList();
        return replaced(spans, quotedName);
    }

    /**
     * The statement without its own name in front of columns, as in {@code CHECK (t.a > 0)}: under another name SQLite
     * would look for the table of the old one.
     */
    String withoutQualifiers() {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at + 2 < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean behindColumns = token.start() > parsed.nameSpan().end();
            if (behindColumns
                    && token.isName()
                    && token.value().equalsIgnoreCase(parsed.name())
                    && tokens.get(at + 1).isSymbol(".")
                    && tokens.get(at + 2).isName()) {
                spans.add(new Span(token.start(), tokens.get(at + 2).start()));
            }
        }
        return replaced(spans, "");
    }

    boolean mentions(Clause clause, String column) {
        List<Span> spans = new ArrayList<>();
        collect(clause, column, spans);
        return !spans.isEmpty();
    }

    private void collect(Clause clause, String column, List<Span> spans) {
        if (clause instanceof Clause.ForeignKey key) {
            if (key.head().column().isEmpty()) {
                collect(new Span(key.head().span().start(), key.target().start()), column, spans);
            }
            if (key.referencedTable().equalsIgnoreCase(parsed.name())) {
                collectTarget(key, column, spans);
            }
        } else if (clause instanceof Clause.PrimaryKey || clause instanceof Clause.Unique) {
            if (clause.head().column().isEmpty()) {
                collect(clause.head().span(), column, spans);
            }
        } else if (clause instanceof Clause.Check || clause instanceof Clause.Generated) {
            collect(clause.head().span(), column, spans);
        }
    }

    private void collectTarget(Clause.ForeignKey key, String column, List<Span> spans) {
        int afterTable = key.referencedTableSpan().end();
        int end = key.target().end();
        if (!key.referencedColumns().isEmpty()) {
            collect(new Span(afterTable, end), column, spans);
        }
    }

    private void collect(Span span, String column, List<Span> spans) {
        List<Token> inside = tokens.stream().filter(span::contains).toList();
        int depth = 0;
        for (int at = 0; at < inside.size(); at++) {
            Token token = inside.get(at);
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            // What stands outside of parentheses are keywords and the name of the constraint.
            if (depth > 0 && ColumnName.isAt(inside, at, column)) {
                spans.add(Span.of(token));
            }
        }
    }

    private String replaced(List<Span> spans, String text) {
        StringBuilder result = new StringBuilder(sql);
        spans.stream()
                .sorted((left, right) -> Integer.compare(right.start(), left.start()))
                .forEach(span -> result.replace(span.start(), span.end(), text));
        return result.toString();
    }

    private List<Clause.ForeignKey> foreignKeys() {
        List<Clause> all = new ArrayList<>(parsed.constraints());
        parsed.columns().forEach(column -> all.addAll(column.clauses()));
        return all.stream()
                .filter(Clause.ForeignKey.class::isInstance)
                .map(Clause.ForeignKey.class::cast)
                .toList();
    }
}

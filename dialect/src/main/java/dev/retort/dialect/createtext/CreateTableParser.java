package dev.retort.dialect.createtext;

import dev.retort.dialect.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a CREATE TABLE statement by the grammar of SQLite. */
final class CreateTableParser {
    /** What ends a type: none of these can be part of one without quotes. */
    private static final List<String> AFTER_TYPE = List.of(
            "CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "NOT", "NULL", "DEFAULT", "COLLATE", "REFERENCES", "AS");

    private final TokenCursor cursor;
    private final List<ColumnText> columns = new ArrayList<>();
    private final List<Clause> constraints = new ArrayList<>();
    private final List<Span> elements = new ArrayList<>();

    private CreateTableParser(String sql) {
        this.cursor = new TokenCursor(sql);
    }

    static ParsedTable parse(String sql) {
        return new CreateTableParser(sql).table();
    }

    private ParsedTable table() {
        cursor.expect("CREATE");
        if (!cursor.takeIf("TEMP")) {
            cursor.takeIf("TEMPORARY");
        }
        cursor.expect("TABLE");
        if (cursor.takeIf("IF")) {
            cursor.expect("NOT");
            cursor.expect("EXISTS");
        }
        int nameStart = cursor.start();
        Token name = cursor.expectName();
        if (cursor.takeIfSymbol(".")) {
            name = cursor.expectName();
        }
        Span nameSpan = new Span(nameStart, name.end());
        cursor.expectSymbol("(");
        readElements();
        cursor.expectSymbol(")");
        boolean strict = false;
        boolean withoutRowid = false;
        while (!cursor.atEnd() && !cursor.atSymbol(";")) {
            strict |= cursor.at("STRICT");
            withoutRowid |= cursor.at("WITHOUT");
            cursor.take();
        }
        return new ParsedTable(name.value(), nameSpan, columns, constraints, elements, strict, withoutRowid);
    }

    private void readElements() {
        boolean comma;
        do {
            int start = cursor.start();
            ClauseReader reader = new ClauseReader(cursor, Optional.empty());
            // A column may be named like the first word of a constraint only in quotes, so what begins one is one.
            Optional<Clause> constraint = columns.isEmpty() ? Optional.empty() : reader.read();
            if (constraint.isPresent()) {
                constraints.add(constraint.get());
            } else {
                columns.add(column());
            }
            elements.add(new Span(start, cursor.end()));
            // SQLite lets the commas between constraints of the table be left out.
            comma = cursor.takeIfSymbol(",");
        } while (comma || (!constraints.isEmpty() && !cursor.atSymbol(")")));
    }

    private ColumnText column() {
        Token name = cursor.expectName();
        int typeStart = name.end();
        int typeEnd = typeStart;
        while (cursor.atName() && !cursor.atAny(AFTER_TYPE) && !isGenerated()) {
            Token part = cursor.take();
            typeStart = typeEnd == name.end() ? part.start() : typeStart;
            typeEnd = part.end();
        }
        if (typeEnd > name.end() && cursor.atSymbol("(")) {
            cursor.takeParentheses();
            typeEnd = cursor.end();
        }
        Span type = new Span(typeStart, typeEnd);
        List<Clause> clauses = new ArrayList<>();
        ClauseReader reader = new ClauseReader(cursor, Optional.of(name.value()));
        for (Optional<Clause> next = reader.read(); next.isPresent(); next = reader.read()) {
            clauses.add(next.get());
        }
        return new ColumnText(
                name.value(), cursor.text(type), clauses, new Span(name.start(), cursor.end()), Span.of(name), type);
    }

    private boolean isGenerated() {
        return cursor.at("GENERATED") && cursor.at(1, "ALWAYS");
    }
}

package dev.retort.dialect.createtext;

import dev.retort.dialect.token.Token;
import dev.retort.schema.Deferral;
import dev.retort.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one clause at the place of a cursor: of a column when {@code column} names one, else of the table. */
final class ClauseReader {
    private final TokenCursor cursor;
    private final Optional<String> column;
    private int start;
    private Optional<Token> name = Optional.empty();

    ClauseReader(TokenCursor cursor, Optional<String> column) {
        this.cursor = cursor;
        this.column = column;
    }

    /** The clause that begins here; empty when none does. */
    Optional<Clause> read() {
        start = cursor.start();
        name = Optional.empty();
        while (cursor.takeIf("CONSTRAINT")) {
            name = Optional.of(cursor.expectName());
        }
        if (cursor.takeIf("PRIMARY")) {
            return Optional.of(primaryKey());
        } else if (cursor.takeIf("UNIQUE")) {
            List<String> columns = column.map(List::of).orElseGet(cursor::takeNames);
            conflict();
            return Optional.of(new Clause.Unique(head(), columns));
        } else if (cursor.takeIf("CHECK")) {
            Span condition = cursor.takeParentheses();
            conflict();
            return Optional.of(new Clause.Check(head(), cursor.text(condition).strip()));
        } else if (column.isPresent()) {
            return ofColumn();
        } else if (cursor.takeIf("FOREIGN")) {
            cursor.expect("KEY");
            return Optional.of(reference(cursor.takeNames()));
        }
        return nothing();
    }

    private Optional<Clause> ofColumn() {
        if (cursor.at("NOT") && cursor.at(1, "NULL")) {
            cursor.take();
            cursor.take();
            conflict();
            return Optional.of(new Clause.NotNull(head()));
        } else if (cursor.takeIf("NULL")) {
            conflict();
            return Optional.of(new Clause.Other(head()));
        } else if (cursor.takeIf("DEFAULT")) {
            return Optional.of(defaultValue());
        } else if (cursor.takeIf("COLLATE")) {
            String collation = cursor.expectName().value();
            return Optional.of(new Clause.Collate(head(), collation));
        } else if (cursor.at("REFERENCES")) {
            return Optional.of(reference(column.map(List::of).orElseThrow()));
        } else if (cursor.at("GENERATED") || cursor.at("AS")) {
            return Optional.of(generated());
        } else if (cursor.at("DEFERRABLE") || (cursor.at("NOT") && cursor.at(1, "DEFERRABLE"))) {
            deferral();
            return Optional.of(new Clause.Other(head()));
        }
        return nothing();
    }

    private Optional<Clause> nothing() {
        if (name.isPresent()) {
            throw cursor.malformed("a constraint has a name and nothing else");
        }
        return Optional.empty();
    }

    private Clause primaryKey() {
        cursor.expect("KEY");
        if (column.isEmpty()) {
            List<String> columns = cursor.takeNames();
            conflict();
            return new Clause.PrimaryKey(head(), columns, false, false);
        }
        boolean descending = cursor.at("DESC");
        if (descending || cursor.at("ASC")) {
            cursor.take();
        }
        conflict();
        boolean autoincrement = cursor.takeIf("AUTOINCREMENT");
        return new Clause.PrimaryKey(head(), List.of(column.get()), descending, autoincrement);
    }

    private Clause defaultValue() {
        int from = cursor.start();
        if (cursor.atSymbol("(")) {
            cursor.takeParentheses();
        } else {
            boolean signed = cursor.takeIfSymbol("-") || cursor.takeIfSymbol("+");
            if (!signed || !cursor.atEnd()) {
                cursor.take();
            }
        }
        String text = cursor.text(new Span(from, cursor.end()));
        return new Clause.Default(head(), text);
    }

    private Clause generated() {
        if (cursor.takeIf("GENERATED")) {
            cursor.expect("ALWAYS");
        }
        cursor.expect("AS");
        Span expression = cursor.takeParentheses();
        boolean stored = cursor.takeIf("STORED");
        if (!stored) {
            cursor.takeIf("VIRTUAL");
        }
        return new Clause.Generated(head(), cursor.text(expression).strip(), stored);
    }

    private Clause reference(List<String> columns) {
        int target = cursor.start();
        cursor.expect("REFERENCES");
        Token table = cursor.expectName();
        List<String> referenced = cursor.atSymbol("(") ? cursor.takeNames() : new ArrayList<>();
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        while (cursor.at("ON") || cursor.at("MATCH")) {
            boolean match = cursor.takeIf("MATCH");
            if (match) {
                cursor.expectName();
                continue;
            }
            cursor.expect("ON");
            Token event = cursor.take();
            ReferentialAction action = action();
            onDelete = event.isWord("DELETE") ? action : onDelete;
            onUpdate = event.isWord("UPDATE") ? action : onUpdate;
        }
        Deferral deferral = deferral();
        return new Clause.ForeignKey(
                head(),
                columns,
                table.value(),
                referenced,
                onDelete,
                onUpdate,
                deferral,
                new Span(target, cursor.end()),
                Span.of(table));
    }

    private ReferentialAction action() {
        if (cursor.takeIf("SET")) {
            return cursor.take().isWord("NULL") ? ReferentialAction.SET_NULL : ReferentialAction.SET_DEFAULT;
        } else if (cursor.takeIf("NO")) {
            cursor.expect("ACTION");
            return ReferentialAction.NO_ACTION;
        }
        return cursor.take().isWord("CASCADE") ? ReferentialAction.CASCADE : ReferentialAction.RESTRICT;
    }

    private Deferral deferral() {
        boolean not = cursor.at("NOT") && cursor.at(1, "DEFERRABLE") && cursor.takeIf("NOT");
        if (!cursor.takeIf("DEFERRABLE")) {
            return Deferral.NOT_DEFERRABLE;
        }
        boolean deferred = cursor.takeIf("INITIALLY") && cursor.take().isWord("DEFERRED");
        if (not) {
            return Deferral.NOT_DEFERRABLE;
        }
        return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
    }

    private void conflict() {
        if (cursor.at("ON") && cursor.at(1, "CONFLICT")) {
            cursor.take();
            cursor.take();
            cursor.expectName();
        }
    }

    private Clause.Head head() {
        return new Clause.Head(name.map(Token::value), column, new Span(start, cursor.end()), name.map(Span::of));
    }
}

package dev.retort.dialect.createtext;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.List;

/** The columns and constraints of a statement as a list with commas, and edits that keep it one. */
final class Elements {
    private final CreateTableText table;
    private final String sql;
    private final List<Span> elements;

    Elements(CreateTableText table, List<Span> elements) {
        this.table = table;
        this.sql = table.sql();
        this.elements = elements;
    }

    /** The white space in front of a place, so that what is put beside it looks like its neighbour. */
    String gapBefore(int position) {
        int start = position;
        while (start > 0 && Character.isWhitespace(sql.charAt(start - 1))) {
            start--;
        }
        String gap = sql.substring(start, position);
        return gap.contains("\n") ? gap.substring(gap.lastIndexOf('\n')) : " ";
    }

    CreateTableText insertedAfter(int index, String text) {
        Span neighbour = elements.get(index);
        return table.inserted(neighbour.end(), "," + gapBefore(neighbour.start()) + text);
    }

    /** The statement without an element, the comma beside it and the comments between the two. */
    CreateTableText without(Span element) {
        int index = elements.indexOf(element);
        if (index < 0) {
            throw new IllegalArgumentException("not part of this statement: " + element + " of " + sql);
        }
        if (index == elements.size() - 1) {
            return table.replaced(new Span(elements.get(index - 1).end(), element.end()), "");
        }
        return table.replaced(
                element.to(startOfNext(element, elements.get(index + 1).start())), "");
    }

    /** The statement without a part of an element and the white space in front of it. */
    CreateTableText withoutPart(Span part) {
        boolean spaced = Character.isWhitespace(sql.charAt(part.start() - 1));
        return table.replaced(new Span(part.start() - (spaced ? 1 : 0), part.end()), "");
    }

    /** Comments on the line of what goes go with it; comments on lines of their own belong to what follows and stay. */
    private int startOfNext(Span element, int next) {
        int end = element.end();
        boolean lineEnded = false;
        for (Token token : SqlTokenizer.tokens(sql.substring(0, next), DatabaseKind.SQLITE)) {
            if (token.start() < element.end()) {
                continue;
            }
            if (lineEnded && token.kind() == Token.Kind.COMMENT) {
                return token.start();
            }
            lineEnded |= token.text().contains("\n");
            end = token.end();
        }
        return end;
    }
}

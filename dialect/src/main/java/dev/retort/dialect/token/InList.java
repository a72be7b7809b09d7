package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Optional;

/**
 * A condition that lets one column hold the given texts and no others. {@code column} is the name as the database stores
 * it; {@code texts} are in the order they are written.
 */
public record InList(String column, List<String> texts) {
    public InList {
        texts = List.copyOf(texts);
    }

    /**
     * Reads {@code status in ('A', 'B')}, {@code status = 'A'}, several of them joined by OR, and the spellings in which
     * PostgreSQL gives such a condition back: {@code ((status)::text = ANY ((ARRAY['A'::character varying])::text[]))} and
     * its variants. Empty for every other condition.
     */
    public static Optional<InList> parse(String condition, DatabaseKind database) {
        return InListReader.read(condition, database);
    }
}

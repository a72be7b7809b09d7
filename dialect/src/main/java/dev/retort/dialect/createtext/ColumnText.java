package dev.retort.dialect.createtext;

import java.util.List;
import java.util.Optional;

/**
 * A column of a CREATE TABLE statement. {@code type} is its declared type as it is written, empty when it has none.
 *
 * @param span the whole definition
 * @param typeSpan the type; without one, the empty stretch where it would begin
 */
public record ColumnText(String name, String type, List<Clause> clauses, Span span, Span nameSpan, Span typeSpan) {
    public ColumnText {
        clauses = List.copyOf(clauses);
    }

    /** The last clause of a kind, which is the one that SQLite goes by. */
    public <C extends Clause> Optional<C> clause(Class<C> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast).reduce((first, second) -> second);
    }

    public boolean isNotNull() {
        return clause(Clause.NotNull.class).isPresent();
    }

    public Optional<String> defaultText() {
        return clause(Clause.Default.class).map(Clause.Default::text);
    }

    public Optional<String> collation() {
        return clause(Clause.Collate.class).map(Clause.Collate::collation);
    }

    public boolean isGenerated() {
        return clause(Clause.Generated.class).isPresent();
    }
}

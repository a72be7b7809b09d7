package dev.retort.dialect.createtext;

import dev.retort.schema.Deferral;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * A rule within a CREATE TABLE statement: one that follows a column or one that stands by itself. {@code head} says where
 * it stands and which name it was given.
 */
public sealed interface Clause {
    Head head();

    default Optional<String> name() {
        return head().name();
    }

    /**
     * Where a clause stands and what it is called.
     *
     * @param name the name after CONSTRAINT
     * @param column the column whose definition holds the clause; empty for a clause of the table
     * @param span the clause with its CONSTRAINT
     * @param nameSpan where the name stands; empty when there is none
     */
    record Head(Optional<String> name, Optional<String> column, Span span, Optional<Span> nameSpan) {}

    /** {@code autoincrement} only ever on a column of its own; {@code descending} keeps that column from being the rowid. */
    record PrimaryKey(Head head, List<String> columns, boolean descending, boolean autoincrement) implements Clause {
        public PrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    record Unique(Head head, List<String> columns) implements Clause {
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /** {@code condition} is the text between the parentheses. */
    record Check(Head head, String condition) implements Clause {}

    /**
     * {@code referencedColumns} is empty where the statement leaves them out: then they are the primary key of the target.
     * {@code target} is where REFERENCES and what follows it stand.
     */
    record ForeignKey(
            Head head,
            List<String> columns,
            String referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferral deferral,
            Span target,
            Span referencedTableSpan)
            implements Clause {
        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }
    }

    record NotNull(Head head) implements Clause {}

    /** What says nothing on its own: the word NULL, or a deferral that stands apart from its REFERENCES. */
    record Other(Head head) implements Clause {}

    /** {@code text} is what follows DEFAULT, with its parentheses if it has some. */
    record Default(Head head, String text) implements Clause {}

    record Collate(Head head, String collation) implements Clause {}

    /** {@code expression} is the text between the parentheses. */
    record Generated(Head head, String expression, boolean stored) implements Clause {}
}

package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.ColumnText;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds and drops constraints by editing the table's statement and rebuilding the table. From 3.53 on ALTER TABLE drops
 * checks, from 3.54 on it adds them and drops foreign keys, by name.
 */
record ConstraintSteps(Rendering rendering) {
    List<Step> add(ObjectName name, Constraint constraint, Operation operation) {
        TablePicture table = rendering.picture().table(name);
        String clause = rendering.texts().constraint(name, stored(constraint));
        Optional<Step> expectation = new RowExpectations(table, operation).of(constraint);
        // 3.53 has it too, but there a row for which the condition is unknown fails (seen with 3.53.4).
        if (constraint instanceof Check && !table.isPending() && version().atLeast(3, 54)) {
            table.done(table.stored().withConstraint(clause));
            return Stream.concat(expectation.stream(), Stream.of(alter(table, "ADD " + clause, operation)))
                    .toList();
        }
        CreateTableText target = table.target();
        if (constraint instanceof PrimaryKey key) {
            target = withRequired(target, key.columns());
        } else if (constraint instanceof ForeignKey key && !table.isFresh()) {
            rendering.picture().afterwards(RowExpectations.noOrphans(name, key, operation));
        }
        expectation.ifPresent(table.before()::add);
        table.pending(target.withConstraint(clause), operation);
        return List.of();
    }

    /** @throws UnsupportedSchemaException when the table has no such constraint */
    List<Step> drop(ObjectName name, Constraint constraint, Operation operation) {
        TablePicture table = rendering.picture().table(name);
        CreateTableText target = table.target();
        Optional<? extends Clause> found = new ClauseFinder(target).find(constraint);
        if (found.isEmpty()) {
            return dropUniqueIndex(table, constraint, operation);
        }
        Clause clause = found.get();
        CreateTableText without = target.withoutClause(clause);
        if (!table.isPending() && isOnlyOneOfItsName(target, clause) && isDropped(target, clause)) {
            table.done(without);
            return List.of(alter(
                    table, "DROP CONSTRAINT " + SqlQuotes.name(clause.name().get()), operation));
        }
        table.pending(constraint instanceof PrimaryKey key ? withRequired(without, key.columns()) : without, operation);
        return List.of();
    }

    List<Step> rename(RenameConstraint operation) {
        TablePicture table = rendering.picture().table(operation.table());
        Clause clause = table.target()
                .named(operation.from())
                .orElseThrow(() -> new UnsupportedSchemaException(
                        "table " + operation.table() + " has no constraint named " + operation.from()));
        table.pending(table.target().withConstraintName(clause, SqlQuotes.name(operation.to())), operation);
        return List.of();
    }

    /** SQLite lets two constraints of a table share a name, and drops the first. */
    private static boolean isOnlyOneOfItsName(CreateTableText text, Clause clause) {
        return clause.name().isPresent()
                && text.clauses().stream()
                                .filter(other -> other.name()
                                        .filter(clause.name().get()::equalsIgnoreCase)
                                        .isPresent())
                                .count()
                        == 1;
    }

    /** A foreign key that says one of these words is cut off in front of it (seen with 3.54.1). */
    private boolean isDropped(CreateTableText text, Clause clause) {
        return (clause instanceof Clause.Check && version().atLeast(3, 53))
                || (clause instanceof Clause.ForeignKey
                        && version().atLeast(3, 54)
                        && SqlTokenizer.significant(text.textOf(clause), DatabaseKind.SQLITE).stream()
                                .noneMatch(token -> token.isWord("DEFAULT") || token.isWord("NOT")));
    }

    /** What the model calls a unique constraint may have been made as a unique index. */
    private List<Step> dropUniqueIndex(TablePicture table, Constraint constraint, Operation operation) {
        Optional<StoredObject> index = constraint instanceof Unique unique
                ? rendering.indexes().named(table, unique.name())
                : Optional.empty();
        StoredObject found = index.orElseThrow(() -> new UnsupportedSchemaException("table " + table.name()
                + " has no such constraint: " + rendering.texts().constraint(table.name(), stored(constraint))));
        return new IndexSteps(rendering).drop(table, found, operation);
    }

    private static Constraint stored(Constraint constraint) {
        return constraint instanceof Unique unique ? SqliteStorage.unique(unique) : constraint;
    }

    /** SQLite lets the columns of a primary key be null unless they say that they are not. */
    private static CreateTableText withRequired(CreateTableText text, List<String> columns) {
        CreateTableText required = text;
        for (String column : columns) {
            boolean nullable =
                    required.column(column).filter(ColumnText::isNotNull).isEmpty();
            required = nullable ? required.withColumnClause(column, "NOT NULL") : required;
        }
        return required;
    }

    private static Step alter(TablePicture table, String change, Operation operation) {
        return Step.Statement.of("ALTER TABLE " + SqlQuotes.name(table.stored().name()) + " " + change, operation);
    }

    private ServerVersion version() {
        return rendering.dialect().version();
    }
}

package dev.retort.dialect.postgresql;

import dev.retort.dialect.SequenceChanges;
import dev.retort.dialect.SequenceClause;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.StepList;
import dev.retort.schema.Column;
import dev.retort.schema.Generation.Identity;
import dev.retort.schema.Generation.Identity.Mode;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SequenceOptions;
import java.util.Optional;
import java.util.OptionalLong;

/** Columns that take their numbers from a sequence of their own. */
final class IdentitySteps {
    private final Clauses clauses;

    IdentitySteps(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The options of a serial column's sequence: the word serial takes none. */
    void serialOptions(StepList steps, ObjectName table, Column column) {
        Optional<Identity> serial = column.identity().filter(identity -> identity.mode() == Mode.SERIAL);
        String options =
                serial.map(identity -> SequenceClause.of(identity.options())).orElse("");
        if (!options.isEmpty()) {
            steps.run(withSequence(table, column.name(), "ALTER SEQUENCE %s" + options));
        }
    }

    /** Takes away how the column numbered its rows, where the new column does not number them in the same way. */
    void drop(StepList steps, ObjectName table, Column before, Column after) {
        Optional<Identity> old = before.identity();
        if (old.isEmpty() || (after.identity().isPresent() && isSerial(old) == isSerial(after.identity()))) {
            return;
        }
        if (isSerial(old)) {
            // The default goes with the sequence.
            steps.run(withSequence(table, before.name(), "DROP SEQUENCE %s CASCADE"));
        } else {
            steps.run(clauses.alterColumn(table, before.name()) + "DROP IDENTITY");
        }
    }

    /** Makes the column number its rows as the new column does, on from the numbers that are there. */
    void add(StepList steps, ObjectName table, Column before, Column after) {
        Optional<Identity> wanted = after.identity();
        if (wanted.isEmpty()) {
            return;
        }
        boolean same = before.identity().isPresent() && isSerial(before.identity()) == isSerial(wanted);
        if (same) {
            change(steps, table, after.name(), before.identity().orElseThrow(), wanted.get());
        } else if (isSerial(wanted)) {
            addSerial(steps, table, after);
            goOn(steps, table, after.name(), wanted.get().options());
        } else {
            steps.run(clauses.alterColumn(table, after.name()) + "ADD " + clauses.generation(wanted.get()));
            goOn(steps, table, after.name(), wanted.get().options());
        }
    }

    /** Lets the sequence of a serial column count in the column's new type; that of an identity column does so by itself. */
    void serialType(StepList steps, ObjectName table, Column column) {
        String type = clauses.dialect().typeText(column.type());
        steps.run(withSequence(table, column.name(), "ALTER SEQUENCE %s AS " + type));
    }

    private void change(StepList steps, ObjectName table, String column, Identity before, Identity after) {
        String changes = SequenceChanges.of(before.options(), after.options());
        if (after.mode() == Mode.SERIAL) {
            if (!changes.isEmpty()) {
                steps.run(withSequence(table, column, "ALTER SEQUENCE %s" + changes));
            }
            return;
        }
        String mode = before.mode() == after.mode()
                ? ""
                : " SET GENERATED " + (after.mode() == Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT");
        String options = SequenceChanges.each(before.options(), after.options()).stream()
                .map(change -> " SET " + change)
                .reduce("", String::concat);
        if (!(mode + options).isEmpty()) {
            steps.run(clauses.alterColumn(table, column) + (mode + options).strip());
        }
    }

    private void addSerial(StepList steps, ObjectName table, Column column) {
        ObjectName sequence = table.withName(table.name() + "_" + column.name() + "_seq");
        Identity serial = column.identity().orElseThrow();
        String type = clauses.dialect().typeText(column.type());
        steps.run("CREATE SEQUENCE " + clauses.quoted(sequence) + " AS " + type
                + SequenceClause.of(serial.options()) + " OWNED BY " + clauses.quoted(table) + "."
                + clauses.quoted(column.name()));
        steps.run(clauses.alterColumn(table, column.name()) + "SET DEFAULT nextval("
                + SqlQuotes.text(clauses.quoted(sequence)) + ")");
    }

    /** The next number is one past the largest there is, and not below the start. */
    private void goOn(StepList steps, ObjectName table, String column, SequenceOptions options) {
        if (options.increment().orElse(1) < 0) {
            return;
        }
        OptionalLong start = options.start().isPresent() ? options.start() : options.minimum();
        steps.run("SELECT setval(" + sequence(table, column) + ", GREATEST(COALESCE((SELECT max("
                + clauses.quoted(column) + ") FROM " + clauses.quoted(table) + "), 0) + 1, " + start.orElse(1)
                + "), false)");
    }

    private String sequence(ObjectName table, String column) {
        return "pg_get_serial_sequence(" + SqlQuotes.text(clauses.quoted(table)) + ", "
                // The server cuts the name of a table in a text, and not that of a column.
                + SqlQuotes.text(clauses.dialect().stored(column)) + ")";
    }

    /** A statement about the sequence that a column owns, whose name only the database knows. */
    private String withSequence(ObjectName table, String column, String statement) {
        return "DO $retort$ BEGIN EXECUTE format(" + SqlQuotes.text(statement) + ", " + sequence(table, column)
                + "); END $retort$";
    }

    private static boolean isSerial(Optional<Identity> identity) {
        return identity.filter(it -> it.mode() == Mode.SERIAL).isPresent();
    }
}

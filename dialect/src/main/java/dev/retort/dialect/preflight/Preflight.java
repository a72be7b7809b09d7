package dev.retort.dialect.preflight;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.RequiredColumn;
import dev.retort.dialect.token.BesideTables;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.HandWritten;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the operations of a run in their order and collects the questions to ask before the first of them: whether
 * the rows that are there would let each be carried out. Of what the run itself makes only the values it fills columns with are
 * asked about, and once a step may
 * have changed rows only what is explicitly undecided is.
 */
public final class Preflight {
    private final Dialect dialect;
    private final NamesBefore names = new NamesBefore();
    private final ValuesBefore values;
    private final RequiredQuestions required;
    private final ConstraintQuestions constraints;
    private final TypeQuestions types;
    private final List<Question> questions = new ArrayList<>();
    private boolean rowsMayChange;

    private Preflight(Dialect dialect) {
        this.dialect = dialect;
        this.required = new RequiredQuestions(dialect, names);
        this.values = new ValuesBefore(dialect, names);
        this.constraints = new ConstraintQuestions(dialect, names, values);
        this.types = new TypeQuestions(dialect, names);
    }

    /** The questions for a whole run, in the order of the operations they come from. */
    public static List<Question> questions(Dialect dialect, List<Operation> operations) {
        Preflight preflight = new Preflight(dialect);
        operations.forEach(preflight::read);
        return List.copyOf(preflight.questions);
    }

    private void read(Operation operation) {
        if (operation instanceof AddColumn add) {
            ifUnfilled(add);
        } else if (operation instanceof AlterColumn alter) {
            alter(alter);
        } else if (!rowsMayChange) {
            constraint(operation);
        }
        values.after(operation);
        names.after(operation);
        rowsMayChange = rowsMayChange
                || (operation instanceof HandWritten written && !isBesideTables(written))
                || operation instanceof InsertRows
                || operation instanceof FillColumn;
    }

    private boolean isBesideTables(HandWritten written) {
        DatabaseKind database = dialect.database();
        return written instanceof ExecuteSql execute
                && BesideTables.concerns(SqlTokenizer.significant(execute.sql().on(database), database));
    }

    private void ifUnfilled(AddColumn add) {
        if (RequiredColumn.isUnfilled(add) && !names.isNew(add.table())) {
            questions.add(required.added(add));
        }
    }

    private void alter(AlterColumn alter) {
        boolean undecided =
                alter.backfill().filter(Backfill.Undecided.class::isInstance).isPresent();
        boolean stored = !names.isNew(alter.table())
                && !names.isNew(alter.table(), alter.after().name());
        if (RequiredColumn.isUnfilled(alter) && stored && (undecided || !rowsMayChange)) {
            questions.add(required.altered(alter));
        }
        if (stored && !rowsMayChange) {
            types.narrower(alter).ifPresent(questions::add);
            types.another(alter).ifPresent(questions::add);
            constraints.allowedValues(alter).ifPresent(questions::add);
        }
    }

    private void constraint(Operation operation) {
        if (operation instanceof AddUnique add) {
            constraints.unique(add).ifPresent(questions::add);
        } else if (operation instanceof AddPrimaryKey add) {
            constraints.completeKey(add).ifPresent(questions::add);
            constraints.primaryKey(add).ifPresent(questions::add);
        } else if (operation instanceof CreateIndex create) {
            constraints.uniqueIndex(create).ifPresent(questions::add);
        } else if (operation instanceof AddForeignKey add) {
            constraints.foreignKey(add).ifPresent(questions::add);
        } else if (operation instanceof AddCheck add) {
            constraints.check(add).ifPresent(questions::add);
        }
    }
}

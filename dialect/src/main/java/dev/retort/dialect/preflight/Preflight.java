package dev.retort.dialect.preflight;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OperationTables;
import dev.retort.dialect.RequiredColumn;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Goes through the operations of a run in their order and collects the questions to ask before the first of them: required
 * columns without a value for the rows that are there. A column or table that the run itself makes is not asked about, and
 * of a column that rows might be filled in by a step before only the explicitly undecided one is.
 */
public final class Preflight {
    private final Dialect dialect;
    private final Map<ObjectName, ObjectName> storedTables = new TreeMap<>();
    private final Map<String, String> storedColumns = new TreeMap<>();
    private final Set<ObjectName> created = new TreeSet<>();
    private final Set<String> createdColumns = new TreeSet<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean rowsMayChange;

    private Preflight(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The questions for a whole run, in the order of the operations they come from. */
    public static List<Question> questions(Dialect dialect, List<Operation> operations) {
        Preflight preflight = new Preflight(dialect);
        operations.forEach(preflight::read);
        return List.copyOf(preflight.questions);
    }

    private void read(Operation operation) {
        boolean onNewTable = operation.accept(new OperationTables()).stream().anyMatch(created::contains);
        if (operation instanceof AddColumn add) {
            if (RequiredColumn.isUnfilled(add) && !onNewTable) {
                ask(add, add.table(), add.column().name(), "");
            }
            createdColumns.add(key(add.table(), add.column().name()));
        } else if (operation instanceof AlterColumn alter) {
            alter(alter, onNewTable);
        } else if (operation instanceof CreateTable create) {
            created.add(create.table().name());
        } else if (operation instanceof DropTable drop) {
            created.remove(drop.table().name());
        } else if (operation instanceof RenameTable rename) {
            renameTable(rename);
        } else if (operation instanceof RenameColumn rename) {
            renameColumn(rename);
        } else if (operation instanceof ExecuteSql
                || operation instanceof ExecuteScript
                || operation instanceof RunCode
                || operation instanceof FillColumn) {
            rowsMayChange = true;
        }
    }

    private void alter(AlterColumn operation, boolean onNewTable) {
        String column = operation.after().name();
        boolean undecided = operation
                .backfill()
                .filter(Backfill.Undecided.class::isInstance)
                .isPresent();
        boolean asked = RequiredColumn.isUnfilled(operation)
                && !onNewTable
                && !createdColumns.contains(key(operation.table(), column))
                && (undecided || !rowsMayChange);
        if (asked) {
            String stored = storedColumns.getOrDefault(key(operation.table(), column), column);
            ask(operation, operation.table(), column, " WHERE " + dialect.quoted(stored) + " IS NULL");
        }
    }

    private void ask(Operation operation, ObjectName table, String column, String condition) {
        ObjectName stored = storedTables.getOrDefault(table, table);
        String query = "SELECT count(*) FROM " + dialect.quoted(stored) + condition;
        questions.add(new Question(operation, stored, query, table + "." + column));
    }

    private void renameTable(RenameTable rename) {
        if (created.remove(rename.from())) {
            created.add(rename.to());
            return;
        }
        storedTables.put(rename.to(), storedTables.getOrDefault(rename.from(), rename.from()));
        String prefix = key(rename.from(), "");
        Map<String, String> moved = new TreeMap<>();
        storedColumns.forEach((key, stored) -> {
            if (key.startsWith(prefix)) {
                moved.put(key(rename.to(), key.substring(prefix.length())), stored);
            }
        });
        storedColumns.putAll(moved);
        Set<String> movedColumns = new TreeSet<>();
        createdColumns.stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> movedColumns.add(key(rename.to(), key.substring(prefix.length()))));
        createdColumns.addAll(movedColumns);
    }

    private void renameColumn(RenameColumn rename) {
        String from = key(rename.table(), rename.from());
        String to = key(rename.table(), rename.to());
        if (createdColumns.remove(from)) {
            createdColumns.add(to);
        } else {
            storedColumns.put(to, storedColumns.getOrDefault(from, rename.from()));
        }
    }

    private static String key(ObjectName table, String column) {
        return table.written() + "\n" + column;
    }
}

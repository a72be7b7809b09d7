package dev.retort.runtime.replay;

import dev.retort.dialect.token.BesideTables;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which tables hand-written SQL and code leave in doubt. What the same revision declares is no longer in doubt. */
final class Uncertainties {
    /** Statements that begin so change rows or rights and never a structure. */
    private static final Set<String> KEEPS_STRUCTURE =
            Set.of("insert", "update", "delete", "merge", "truncate", "grant", "revoke", "analyze", "vacuum");

    private final DatabaseKind database;
    private final Replayed now;
    private final String revision;
    private final List<Uncertainty> uncertainties = new ArrayList<>();
    private final Set<ObjectName> declared = new LinkedHashSet<>();

    private Uncertainties(Replayed now, String revision, DatabaseKind database) {
        this.now = now;
        this.revision = revision;
        this.database = database;
    }

    static Replayed after(Replayed now, RevisionSteps revision, DatabaseKind database) {
        Uncertainties inDoubt = new Uncertainties(now, revision.revision(), database);
        revision.steps().stream().filter(step -> step.isFor(database)).forEach(inDoubt::read);
        List<Uncertainty> all = new ArrayList<>(now.uncertainties());
        inDoubt.uncertainties.stream()
                .filter(each -> each.table()
                        .map(table -> !inDoubt.declared.contains(table))
                        .orElse(inDoubt.declared.isEmpty()))
                .forEach(all::add);
        return now.with(all);
    }

    private void read(RecordedStep step) {
        if (step.declared()) {
            TouchedTable.of(step.operation()).ifPresent(declared::add);
        } else if (step.operation() instanceof RecordedOperation.Whole whole) {
            read(whole.operation(), step);
        }
    }

    private void read(Operation operation, RecordedStep step) {
        if (operation instanceof ExecuteSql execute) {
            read(execute.sql().on(database), step);
        } else if (operation instanceof ExecuteScript script) {
            SqlStatements.split(script.text(), database).forEach(statement -> read(statement, step));
        } else if (operation instanceof RunCode) {
            uncertainties.add(new Uncertainty(Optional.empty(), revision, step.line()));
        }
    }

    private void read(String statement, RecordedStep step) {
        List<Token> tokens = SqlTokenizer.significant(statement, database);
        if (tokens.isEmpty() || KEEPS_STRUCTURE.contains(tokens.get(0).lowerCase()) || BesideTables.concerns(tokens)) {
            return;
        }
        Set<ObjectName> inDoubt = DefinedNames.in(tokens, database);
        for (Table table : now.schema().tables()) {
            if (tokens.stream().anyMatch(token -> names(token, table.name()))) {
                inDoubt.add(table.name());
            }
        }
        inDoubt.forEach(name -> uncertainties.add(new Uncertainty(Optional.of(name), revision, step.line())));
    }

    private static boolean names(Token token, ObjectName table) {
        return token.kind() == Token.Kind.QUOTED_NAME ? token.value().equals(table.name()) : token.isWord(table.name());
    }
}

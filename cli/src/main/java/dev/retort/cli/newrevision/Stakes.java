package dev.retort.cli.newrevision;

import dev.retort.dialect.Dialect;
import dev.retort.differ.rename.PossibleRename;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** How much a wrong answer about a rename would delete. */
@FunctionalInterface
public interface Stakes {
    /** {@code 4112 values of customer.nick}; empty where nobody can count them. */
    Optional<String> of(PossibleRename rename);

    /** No database is there to count in. */
    static Stakes unknown() {
        return rename -> Optional.empty();
    }

    /** Counts what is stored. */
    static Stakes counted(Connection connection, Dialect dialect) {
        return rename -> {
            String what = rename.column().map(dialect::quoted).orElse("*");
            String query = "SELECT count(" + what + ") FROM " + dialect.quoted(rename.object());
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(query)) {
                count.next();
                String unit = rename.column().isPresent() ? "value" : "row";
                long number = count.getLong(1);
                return Optional.of(number + " " + unit + (number == 1 ? "" : "s") + " of " + rename.from());
            } catch (SQLException uncountable) {
                // A sequence has no rows, and not every user may read every table: the question stands without the
                // count.
                return Optional.empty();
            }
        };
    }
}

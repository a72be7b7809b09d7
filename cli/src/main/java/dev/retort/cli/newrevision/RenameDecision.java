package dev.retort.cli.newrevision;

import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.dialect.Dialect;
import dev.retort.differ.PossibleRename;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Refuses to guess: something that is gone and something new may be one thing under another name. */
public final class RenameDecision {
    private final Connection connection;
    private final Dialect dialect;

    /** A decision that can count the values at stake. */
    public RenameDecision(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Does nothing when there is nothing to decide.
     *
     * @throws Failure that a decision is needed, with the options to pass
     */
    public void require(List<PossibleRename> renames) {
        if (renames.isEmpty()) {
            return;
        }
        PossibleRename first = renames.get(0);
        List<String> waysOut = new ArrayList<>();
        renames.forEach(rename -> waysOut.add("renamed: " + rename.option()));
        waysOut.add("not renamed: --no-renames" + stake(first));
        String others = renames.size() == 1 ? "" : " (and " + (renames.size() - 1) + " more to decide)";
        throw new Failure(
                ExitCode.UNDECIDED,
                first.from() + " is gone and " + first.to() + " is new (both " + first.what()
                        + "): renamed, or one dropped and one added?" + others,
                waysOut);
    }

    private String stake(PossibleRename rename) {
        String what = rename.column().map(dialect::quoted).orElse("*");
        String query = "SELECT count(" + what + ") FROM " + dialect.quoted(rename.object());
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(query)) {
            count.next();
            String kind = rename.column().isPresent() ? " values of " : " rows of ";
            return " (deletes " + count.getLong(1) + kind + rename.from() + ")";
        } catch (SQLException uncountable) {
            // A sequence has no rows, and not every user may read every table: the options stand without the count.
            return "";
        }
    }
}

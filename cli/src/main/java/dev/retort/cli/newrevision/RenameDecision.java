package dev.retort.cli.newrevision;

import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.differ.PossibleRename;
import java.util.ArrayList;
import java.util.List;

/** Refuses to guess: something that is gone and something new may be one thing under another name. */
public final class RenameDecision {
    private final Stakes stakes;

    /** A decision that says what is at stake. */
    public RenameDecision(Stakes stakes) {
        this.stakes = stakes;
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
        waysOut.add("not renamed: --no-renames"
                + stakes.of(first).map(count -> " (deletes " + count + ")").orElse(""));
        String others = renames.size() == 1 ? "" : " (and " + (renames.size() - 1) + " more to decide)";
        throw new Failure(
                ExitCode.UNDECIDED,
                first.from() + " is gone and " + first.to() + " is new (both " + first.what()
                        + "): renamed, or one dropped and one added?" + others,
                waysOut);
    }
}

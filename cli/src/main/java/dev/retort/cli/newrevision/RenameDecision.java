package dev.retort.cli.newrevision;

import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.differ.rename.Rename;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Refuses to guess: something that is gone and something new may be one thing under another name. */
public final class RenameDecision {
    private final Stakes stakes;
    private final Optional<RenameQuestion> question;

    /** A decision of the person that {@code question} asks, or of nobody. */
    public RenameDecision(Stakes stakes, Optional<RenameQuestion> question) {
        this.stakes = stakes;
        this.question = question;
    }

    /**
     * Asks until nothing is undecided.
     *
     * @param given declared already
     * @param comparing what differs, given what is declared
     * @throws Failure that a decision is needed, with the options to pass, when nobody can be asked or nobody answers
     */
    public Comparison decided(List<Rename> given, Function<List<Rename>, Comparison> comparing) {
        List<Rename> declared = new ArrayList<>(given);
        Set<String> notRenamed = new HashSet<>();
        while (true) {
            Comparison comparison = comparing.apply(List.copyOf(declared));
            List<PossibleRename> open = comparison.difference().possibleRenames().stream()
                    .filter(rename -> !notRenamed.contains(rename.from()))
                    .toList();
            if (open.isEmpty()) {
                return comparison;
            }
            List<PossibleRename> candidates = open.stream()
                    .filter(rename -> rename.from().equals(open.get(0).from()))
                    .toList();
            RenameQuestion.Answer answer = question.map(asked -> asked.about(candidates, stakes.of(open.get(0))))
                    .orElse(RenameQuestion.Answer.STOP);
            if (answer.stops()) {
                throw undecided(open);
            }
            answer.chosen()
                    .ifPresentOrElse(
                            chosen -> declared.add(new Rename(chosen.from(), chosen.to())),
                            () -> notRenamed.add(open.get(0).from()));
        }
    }

    private Failure undecided(List<PossibleRename> renames) {
        PossibleRename first = renames.get(0);
        List<String> waysOut = new ArrayList<>();
        renames.forEach(rename -> waysOut.add("renamed: " + rename.option()));
        String loss = first.drops()
                ? stakes.of(first).map(count -> " (deletes " + count + ")").orElse("")
                : " (" + first.from() + " is left alone)";
        waysOut.add("not renamed: --no-renames" + loss);
        String others = renames.size() == 1 ? "" : " (and " + (renames.size() - 1) + " more to decide)";
        return new Failure(
                ExitCode.UNDECIDED,
                first.from() + " is gone and " + first.to() + " is new (" + first.what()
                        + "): renamed, or one dropped and one added?" + others,
                waysOut);
    }
}

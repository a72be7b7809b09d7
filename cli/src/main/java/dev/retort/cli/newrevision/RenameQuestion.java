package dev.retort.cli.newrevision;

import dev.retort.differ.rename.PossibleRename;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks the person at the terminal what became of something that is gone. No answer means to stop. */
public final class RenameQuestion {
    private final BufferedReader answers;
    private final PrintWriter questions;

    /** Questions to a terminal. */
    public RenameQuestion(InputStream answers, PrintWriter questions) {
        this.answers = new BufferedReader(new InputStreamReader(answers, Charset.defaultCharset()));
        this.questions = questions;
    }

    /**
     * What somebody said.
     *
     * @param stops nothing is to be written
     * @param chosen the rename; empty for none of the candidates
     */
    record Answer(boolean stops, Optional<PossibleRename> chosen) {
        static final Answer STOP = new Answer(true, Optional.empty());
        static final Answer NONE = new Answer(false, Optional.empty());
    }

    /**
     * Asks about one thing that is gone.
     *
     * @param candidates for its new name, the likeliest first
     * @param stake what is deleted when it was not renamed, where that is known
     */
    Answer about(List<PossibleRename> candidates, Optional<String> stake) {
        PossibleRename first = candidates.get(0);
        questions.println();
        questions.println(first.from() + " is gone"
                + stake.map(count -> " (" + count + ")").orElse("") + ". Does it have a new name?");
        for (int number = 1; number <= candidates.size(); number++) {
            PossibleRename candidate = candidates.get(number - 1);
            questions.println("  " + number + "  " + candidate.to() + "  (" + candidate.what() + ")");
        }
        String loss = first.drops()
                ? "it is dropped"
                        + stake.map(count -> ", which deletes " + count).orElse("")
                : "it is left alone";
        questions.println("  n  none of these: " + loss);
        while (true) {
            questions.print("1" + (candidates.size() > 1 ? "-" + candidates.size() : "")
                    + " or n; nothing to stop without writing: ");
            questions.flush();
            String line = line();
            if (line.isEmpty()) {
                return Answer.STOP;
            } else if (line.equals("n")) {
                return Answer.NONE;
            } else if (line.matches("[1-9]\\d{0,3}") && Integer.parseInt(line) <= candidates.size()) {
                return new Answer(false, Optional.of(candidates.get(Integer.parseInt(line) - 1)));
            }
            questions.println("that is none of the answers");
        }
    }

    private String line() {
        try {
            String line = answers.readLine();
            return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException closed) {
            return "";
        }
    }
}

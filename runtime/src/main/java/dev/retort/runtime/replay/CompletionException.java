package dev.retort.runtime.replay;

import dev.retort.runtime.MigrationException;
import dev.retort.runtime.recording.SourceLine;
import java.util.List;

/** A recorded step does not fit what the revisions before it made. The message names line, call and object. */
public final class CompletionException extends MigrationException {
    private static final long serialVersionUID = 1;

    CompletionException(SourceLine line, String call, String what, List<String> waysOut) {
        super(line + ": " + call + ": " + what, waysOut);
    }
}

package dev.retort.cli.database;

import dev.retort.cli.ahead.Ahead;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.output.Console;
import java.util.Optional;

/** A database that is opened to read while something else is done; closed with it. */
public final class OpeningDatabase implements AutoCloseable {
    private final Ahead<OpenDatabase> opening;
    private Optional<OpenDatabase> opened = Optional.empty();

    private OpeningDatabase(Ahead<OpenDatabase> opening) {
        this.opening = opening;
    }

    /** Says which database it is, and begins to open it. */
    public static OpeningDatabase begin(Configuration configuration, Console console) {
        OpenDatabase.announce(configuration, console);
        return new OpeningDatabase(Ahead.begin(() -> OpenDatabase.announced(configuration)));
    }

    /**
     * The open database; whoever began the opening closes it.
     *
     * @throws dev.retort.cli.failure.Failure when it cannot be opened
     */
    public OpenDatabase opened() {
        OpenDatabase database = opening.result();
        opened = Optional.of(database);
        return database;
    }

    /** A server that has not answered yet is not waited for. */
    @Override
    public void close() {
        opened.ifPresentOrElse(OpenDatabase::close, () -> opening.then(OpenDatabase::close));
    }
}

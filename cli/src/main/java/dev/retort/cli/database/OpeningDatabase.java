package dev.retort.cli.database;

import dev.retort.cli.ahead.Ahead;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.output.Console;
import java.util.Optional;

/** A database that is opened to read while something else is done; closed with it. Nothing is said until it is asked for. */
public final class OpeningDatabase implements AutoCloseable {
    private final Configuration configuration;
    private final Ahead<OpenDatabase> opening;
    private Optional<OpenDatabase> opened = Optional.empty();

    private OpeningDatabase(Configuration configuration) {
        this.configuration = configuration;
        opening = Ahead.begin(() -> OpenDatabase.announced(configuration));
    }

    /** Begins to open it. */
    public static OpeningDatabase begin(Configuration configuration) {
        return new OpeningDatabase(configuration);
    }

    /**
     * Says which database it is, and waits for it; whoever began the opening closes it.
     *
     * @throws dev.retort.cli.failure.Failure when it cannot be opened
     */
    public OpenDatabase opened(Console console) {
        OpenDatabase.announce(configuration, console);
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

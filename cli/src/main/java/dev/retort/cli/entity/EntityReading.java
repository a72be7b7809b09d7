package dev.retort.cli.entity;

import dev.retort.cli.ahead.Ahead;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.output.Console;
import dev.retort.cli.output.HeldNotes;
import dev.retort.dialect.Dialect;
import dev.retort.model.Model;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The entities while they are read, beside the connection to the database and the look where it stands. Until the model is
 * asked for, nothing is said and no build runs: whoever finds the database behind has not read anything.
 */
public final class EntityReading implements AutoCloseable {
    private final Console console;
    private final HeldNotes notes;
    private final CompletableFuture<Integer> version = new CompletableFuture<>();
    private final Ahead<KeptModel> model;
    private final Ahead<Boolean> keeping;

    private EntityReading(Configuration configuration, List<DatabaseKind> databases, Console console) {
        this.console = console;
        notes = new HeldNotes(console.notes());
        Console held = console.saying(notes);
        model = Ahead.begin(() -> EntityModel.read(configuration, databases, version::join, held));
        keeping = model.then(read -> read.keeping().run());
    }

    /**
     * Begins to read.
     *
     * @param database the kind that is compared
     * @param others the databases a type must be right on as well: those a migration class will run on
     */
    public static EntityReading begin(
            Configuration configuration, DatabaseKind database, List<DatabaseKind> others, Console console) {
        List<DatabaseKind> databases =
                Stream.concat(Stream.of(database), others.stream()).distinct().toList();
        return new EntityReading(configuration, databases, console);
    }

    /** Lets the reading go on to its end: there is something to compare. */
    public void goOn(Dialect dialect) {
        notes.release();
        version.complete(dialect.version().major());
    }

    /**
     * Waits for the model, and says what was noticed.
     *
     * @throws dev.retort.cli.failure.Failure or {@link dev.retort.model.ModelException} when there is none to speak of
     */
    public Model model() {
        KeptModel read = model.result();
        EntityModel.tell(read.model(), console);
        if (read.known()) {
            console.detail("no class and no setting has changed since the entities were read");
        }
        return read.model();
    }

    /** Calls the reading off, unless it has been asked for: it has files open, and would speak behind the end of a command. */
    @Override
    public void close() {
        notes.discard();
        version.completeExceptionally(new CancellationException("the entities are not compared"));
        keeping.settle();
    }
}

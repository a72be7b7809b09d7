package dev.retort.runtime;

import dev.retort.runtime.compile.CompiledMigrations;
import dev.retort.runtime.compile.MigrationClasses;
import dev.retort.runtime.connection.BorrowedConnection;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What {@link Retort} is put together from. Immutable: each method is a configuration that says one thing more. */
public final class RetortConfiguration {
    private final Optional<DataSource> dataSource;
    private final Optional<DataSource> lockDataSource;
    private final List<String> packages;
    private final Optional<ClassLoader> classLoader;
    private final ExecutionOptions options;
    private final MigrationListener listener;

    private RetortConfiguration(
            Optional<DataSource> dataSource,
            Optional<DataSource> lockDataSource,
            List<String> packages,
            Optional<ClassLoader> classLoader,
            ExecutionOptions options,
            MigrationListener listener) {
        this.dataSource = dataSource;
        this.lockDataSource = lockDataSource;
        this.packages = List.copyOf(packages);
        this.classLoader = classLoader;
        this.options = options;
        this.listener = listener;
    }

    static RetortConfiguration empty() {
        return new RetortConfiguration(
                Optional.empty(),
                Optional.empty(),
                List.of("db.migration"),
                Optional.empty(),
                ExecutionOptions.defaults(),
                MigrationListener.silent());
    }

    /**
     * Where connections come from. They are used in auto-commit mode and closed after use, as they were; one that has an
     * open transaction is refused with an {@link UnusableConnectionException}.
     */
    public RetortConfiguration dataSource(DataSource source) {
        return new RetortConfiguration(Optional.of(source), lockDataSource, packages, classLoader, options, listener);
    }

    /**
     * Where the connection comes from that holds the lock while another one works; the same place when nothing is said. For
     * a pool that gives one connection only, or a pooler that gives every transaction another session.
     */
    public RetortConfiguration lockDataSource(DataSource source) {
        return new RetortConfiguration(dataSource, Optional.of(source), packages, classLoader, options, listener);
    }

    /** The packages that hold the migration classes directly; {@code db.migration} when nothing is said. */
    public RetortConfiguration packages(String first, String... more) {
        List<String> all = Stream.concat(Stream.of(first), Stream.of(more)).toList();
        return new RetortConfiguration(dataSource, lockDataSource, all, classLoader, options, listener);
    }

    /** Who knows the migration classes; the loader of the calling thread when nothing is said. */
    public RetortConfiguration classLoader(ClassLoader loader) {
        return new RetortConfiguration(dataSource, lockDataSource, packages, Optional.of(loader), options, listener);
    }

    /** How revisions are run: the names of the tables, transactions, waiting, arguments. */
    public RetortConfiguration options(UnaryOperator<ExecutionOptions> change) {
        return new RetortConfiguration(
                dataSource, lockDataSource, packages, classLoader, change.apply(options), listener);
    }

    /** Who is told what happens, on the thread of the call. */
    public RetortConfiguration listener(MigrationListener told) {
        return new RetortConfiguration(dataSource, lockDataSource, packages, classLoader, options, told);
    }

    /**
     * Finds the migration classes. The database is not asked yet.
     *
     * @throws IllegalStateException when there is no data source
     * @throws InvalidRevisionsException when the classes are no history: an id twice, a parent missing, a circle
     */
    public Retort load() {
        DataSource source = dataSource.orElseThrow(
                () -> new IllegalStateException("Retort needs a database: configure().dataSource(...)"));
        ClassLoader loader = classLoader
                .or(() -> Optional.ofNullable(Thread.currentThread().getContextClassLoader()))
                .orElseGet(ClassLoader::getSystemClassLoader);
        ConnectionSource connections = lockDataSource
                .<ConnectionSource>map(locks -> new WorkAndLock(source, locks))
                .orElse(() -> BorrowedConnection.of(source.getConnection()));
        return new Retort(
                connections,
                CompiledMigrations.graph(packages, loader),
                MigrationClasses.of(loader),
                options,
                listener);
    }

    /** The lock from a place of its own. */
    private record WorkAndLock(DataSource work, DataSource locks) implements ConnectionSource {
        @Override
        public Connection open() throws SQLException {
            return BorrowedConnection.of(work.getConnection());
        }

        @Override
        public Connection openForLock() throws SQLException {
            return BorrowedConnection.of(locks.getConnection());
        }

        @Override
        public boolean hasPlaceForLock() {
            return true;
        }
    }
}

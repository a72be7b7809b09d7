package dev.retort.cli.connection;

import dev.retort.cli.configuration.DatabaseAddress;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.interruption.Interruption;
import dev.retort.schema.DatabaseKind;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;

/** Opens connections to the one database of a command. */
public final class Connections {
    private static final String SQLITE_READ_ONLY = "1";
    private static final String IN_MEMORY = "jdbc:sqlite::memory:";

    private final DatabaseAddress address;
    private final List<Path> classPath;

    /**
     * Connections to a database.
     *
     * @param classPath where a driver may be that is not bundled
     */
    public Connections(DatabaseAddress address, List<Path> classPath) {
        this.address = address;
        this.classPath = List.copyOf(classPath);
    }

    /** Loads the drivers before anybody knows which one it will be: the search for it asks them all. */
    public static void loadDrivers() {
        Drivers.forUrl("", List.of());
    }

    /** A connection to a SQLite database of its own, gone with the connection. */
    public static Connection toSqliteInMemory() throws SQLException {
        SqliteLibrary.prepare();
        return JDBC.createConnection(IN_MEMORY, new Properties());
    }

    /** Whether there is anything to read yet: a SQLite file that does not exist is an empty database. */
    public boolean exists() {
        return address.file().map(Files::exists).orElse(true);
    }

    /**
     * Opens a connection.
     *
     * @throws Failure when there is no driver, no server or no right to connect; no password is in its text
     */
    public Connection open(Access access) {
        String url = access == Access.READ && !exists() ? IN_MEMORY : address.jdbcUrl();
        if (address.kind() == DatabaseKind.SQLITE) {
            SqliteLibrary.prepare();
        }
        Driver driver = Drivers.forUrl(url, classPath)
                .orElseThrow(() -> new Failure(
                        "there is no JDBC driver for " + address.shownUrl(),
                        "put its jar on --classpath or [model] classpath"));
        try {
            Connection connection = driver.connect(url, properties(access));
            if (connection == null) {
                throw new Failure("the JDBC driver does not take the URL " + address.shownUrl());
            }
            requireAnswer(connection);
            return access == Access.WRITE ? Interruption.cancellable(connection) : connection;
        } catch (SQLException refused) {
            throw unreachable(refused);
        }
    }

    /** A file that is no database is found out by the first question only. */
    private static void requireAnswer(Connection connection) throws SQLException {
        try {
            connection.isValid(1);
        } catch (SQLException | RuntimeException unanswered) {
            try (connection) {
                throw unanswered;
            }
        }
    }

    private Properties properties(Access access) {
        Properties properties = new Properties();
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        if (address.kind() == DatabaseKind.POSTGRESQL) {
            properties.setProperty("ApplicationName", "retort");
            properties.setProperty("connectTimeout", "10");
        }
        if (address.kind() == DatabaseKind.SQLITE
                && access == Access.READ
                && address.file().isPresent()
                && exists()) {
            properties.setProperty("open_mode", SQLITE_READ_ONLY);
        }
        return properties;
    }

    /** The driver says only that the attempt failed. */
    private static Optional<String> unknownHost(SQLException refused) {
        return Optional.ofNullable(refused.getCause())
                .filter(UnknownHostException.class::isInstance)
                .map(cause -> "there is no host " + cause.getMessage());
    }

    /** What stands on the command line is completed there only. */
    private String credentials() {
        return address.source().equals("--url") ? "--user, --password" : "RETORT_USER, RETORT_PASSWORD";
    }

    private Failure unreachable(SQLException refused) {
        String reason = unknownHost(refused)
                .or(() -> Optional.ofNullable(refused.getMessage()))
                .map(text -> address.password()
                        .map(secret -> Secret.hidden(text, secret))
                        .orElse(text))
                .orElseGet(refused::toString)
                .lines()
                .findFirst()
                .orElse("");
        return new Failure(
                "cannot connect to " + address.shownUrl()
                        + address.user().map(" as "::concat).orElse("") + " (" + address.source() + "): " + reason,
                address.kind() == DatabaseKind.SQLITE
                        ? "is it a SQLite database, and may this user read it?"
                        : "is the server running, and are user and password right? " + credentials());
    }
}

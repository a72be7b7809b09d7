package dev.retort.runtime.run;

import dev.retort.fixtures.database.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PgBouncer of its own in front of a database. */
final class PgBouncer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");
    private static final long PATIENCE_MILLIS = 10_000;

    private final Process process;
    private final TestDatabase database;
    private final int port;

    private PgBouncer(Process process, TestDatabase database, int port) {
        this.process = process;
        this.database = database;
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts it with {@code pool_mode} session, transaction or statement, and further settings. */
    static PgBouncer before(TestDatabase database, String mode, String... settings)
            throws IOException, InterruptedException {
        URI server = URI.create(database.url().substring("jdbc:".length()));
        Path folder = Files.createTempDirectory("pgbouncer");
        int port = freePort();
        Files.writeString(folder.resolve("users"), "\"" + database.user() + "\" \"" + database.password() + "\"\n");
        List<String> lines = new ArrayList<>(List.of(
                "[databases]",
                "* = host=127.0.0.1 port=" + server.getPort(),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = plain",
                "auth_file = " + folder.resolve("users"),
                "ignore_startup_parameters = extra_float_digits",
                "pool_mode = " + mode));
        lines.addAll(List.of(settings));
        Files.write(folder.resolve("ini"), lines);
        // It refuses to run as root, and becomes somebody else.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-q"));
        if (System.getProperty("user.name", "").equals("root")) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(folder.resolve("ini").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        PgBouncer bouncer = new PgBouncer(process, database, port);
        bouncer.awaitAnswer(folder);
        return bouncer;
    }

    Connection open() throws SQLException {
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?prepareThreshold=0",
                database.user(),
                database.password());
    }

    private void awaitAnswer(Path folder) throws IOException, InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        Optional<SQLException> last = Optional.empty();
        while (System.currentTimeMillis() < deadline && process.isAlive()) {
            try (Connection connection = open()) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                last = Optional.of(notYet);
                Thread.sleep(50);
            }
        }
        close();
        throw new IllegalStateException(
                "PgBouncer does not answer: " + last + " " + Files.readString(folder.resolve("log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

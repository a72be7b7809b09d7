package dev.retort.cli.command;

import dev.retort.cli.configuration.GivenOptions;
import dev.retort.cli.failure.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command has; they may stand before or after its name. */
public final class GlobalOptions {
    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The configuration file (default: retort.toml here or above).")
    private @Nullable Path config;

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The profile: [profile.NAME...] in the configuration file.")
    private @Nullable String profile;

    @Option(
            names = "-x",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            mapFallbackValue = "",
            description = "An argument for the migrations: op.argument(\"KEY\").")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Option(names = "--url", scope = ScopeType.INHERIT, paramLabel = "URL", description = "The database.")
    private @Nullable String url;

    @Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "U", description = "Who connects.")
    private @Nullable String user;

    @Option(
            names = "--password",
            scope = ScopeType.INHERIT,
            paramLabel = "P",
            description = "The password; better in RETORT_PASSWORD, where no other process sees it.")
    private @Nullable String password;

    @Option(
            names = "--classpath",
            scope = ScopeType.INHERIT,
            paramLabel = "PATH",
            description = "Jars, folders, dir/* with the entities and what they need; may be repeated.")
    private List<String> classPath = new ArrayList<>();

    @Option(
            names = "--packages",
            scope = ScopeType.INHERIT,
            paramLabel = "P",
            split = ",",
            description = "The packages of the entities, with those below them.")
    private List<String> packages = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but results and errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more, with the reasons of decisions.")
    private boolean verbose;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean stacktrace;

    public boolean quiet() {
        return quiet;
    }

    public boolean verbose() {
        return verbose;
    }

    public boolean stacktrace() {
        return stacktrace;
    }

    /** What was given, in the form the configuration is read from. */
    public GivenOptions given() {
        if (quiet && verbose) {
            throw Failure.usage("-q and -v say the opposite of each other");
        }
        return new GivenOptions(
                Optional.ofNullable(config),
                Optional.ofNullable(profile),
                arguments,
                Optional.ofNullable(url),
                Optional.ofNullable(user),
                Optional.ofNullable(password),
                classPath,
                packages);
    }
}

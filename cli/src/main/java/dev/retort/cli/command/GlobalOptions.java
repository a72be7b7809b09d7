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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options every command has; they may stand before or after its name. */
@SuppressWarnings("UnusedVariable") // What can be said several times is read from the parse results: see everywhere.
public final class GlobalOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

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
            description = "An argument for the migrations: op.argument(\"KEY\").")
    private List<String> arguments = new ArrayList<>();

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
                givenArguments(),
                Optional.ofNullable(url),
                Optional.ofNullable(user),
                Optional.ofNullable(password),
                everywhere("--classpath"),
                everywhere("--packages"));
    }

    private Map<String, String> givenArguments() {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : everywhere("-x")) {
            int equals = argument.indexOf('=');
            given.put(
                    equals < 0 ? argument : argument.substring(0, equals),
                    equals < 0 ? "" : argument.substring(equals + 1));
        }
        return given;
    }

    /** The values before the command and those behind it; a field holds only the ones that came last. */
    private List<String> everywhere(String option) {
        List<String> values = new ArrayList<>();
        ParseResult parsed = spec.root().commandLine().getParseResult();
        while (parsed != null) {
            if (parsed.hasMatchedOption(option)) {
                values.addAll(parsed.matchedOption(option).stringValues());
            }
            parsed = parsed.subcommand();
        }
        return values;
    }
}

package dev.retort.cli.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** All commands, in the order in which the help lists them. */
public final class Commands {
    private static final Map<String, Supplier<Object>> ALL = all();

    /** Commands that speak of others. */
    private static final Set<String> ABOUT_OTHERS = Set.of("help", "generate-completion");

    private Commands() {}

    private static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("init", InitCommand::new);
        all.put("revision", RevisionCommand::new);
        all.put("check", CheckCommand::new);
        all.put("upgrade", UpgradeCommand::new);
        all.put("downgrade", DowngradeCommand::new);
        all.put("status", StatusCommand::new);
        all.put("current", CurrentCommand::new);
        all.put("history", HistoryCommand::new);
        all.put("heads", HeadsCommand::new);
        all.put("branches", BranchesCommand::new);
        all.put("show", ShowCommand::new);
        all.put("edit", EditCommand::new);
        all.put("merge", MergeCommand::new);
        all.put("stamp", StampCommand::new);
        all.put("ensure-version", EnsureVersionCommand::new);
        all.put("list-templates", ListTemplatesCommand::new);
        all.put("generate-completion", GenerateCompletionCommand::new);
        return all;
    }

    /** The command line with every command under {@code root}. */
    public static CommandLine under(RetortCommand root) {
        return under(root, name -> true);
    }

    /**
     * The command line for one call. Describing a command to picocli costs some milliseconds, so only those are there that
     * the call names; where it names none, or one that speaks of others, all are.
     *
     * @param arguments the words of the call
     */
    public static CommandLine under(RetortCommand root, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        Set<String> named = ALL.keySet().stream().filter(words::contains).collect(Collectors.toSet());
        boolean needsAll =
                named.isEmpty() || words.stream().anyMatch(word -> ABOUT_OTHERS.contains(word) || word.startsWith("@"));
        return under(root, name -> needsAll || named.contains(name));
    }

    private static CommandLine under(RetortCommand root, Predicate<String> wanted) {
        CommandLine commandLine = new CommandLine(root);
        ALL.forEach((name, command) -> {
            if (wanted.test(name)) {
                commandLine.addSubcommand(name, command.get());
            }
        });
        return commandLine.setHelpFactory(CommandHelp::new);
    }
}

package dev.retort.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandHelpTest {
    static Stream<String> commands() {
        Set<String> names = new TreeSet<>(Commands.under(new RetortCommand(Invocation.of(Map.of())))
                .getSubcommands()
                .keySet());
        names.remove("help");
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandListsItsOwnOptionsAndSaysWhereTheOthersAre(String command) {
        assertThat(help(command, "--help"))
                .contains("retort --help")
                .doesNotContain("--password", "--stacktrace", "--version ")
                .isEqualTo(help("help", command));
    }

    @Test
    void theOptionsOfEveryCommandAreListedOnce() {
        assertThat(help("--help")).contains("--config", "--url", "--password", "--stacktrace");
    }

    @Test
    void theOptionsOfEveryCommandStandBeforeItOrBehind() {
        assertThat(help("-v", "check", "--help")).isEqualTo(help("check", "-v", "--url", "x", "--help"));
    }

    @Test
    void aCommandIsKnownByTheNameItGivesItself() {
        Commands.under(new RetortCommand(Invocation.of(Map.of())))
                .getSubcommands()
                .forEach((name, command) ->
                        assertThat(command.getCommandSpec().name()).isEqualTo(name));
    }

    @Test
    void onlyTheCommandsThatACallNamesAreDescribedAndAllWhereItNamesNone() {
        assertThat(described("upgrade", "-m", "check")).containsExactlyInAnyOrder("upgrade", "check", "help");
        assertThat(described("--help"))
                .hasSameElementsAs(described("help", "check"))
                .hasSizeGreaterThan(15);
        assertThat(described("chekc")).hasSameElementsAs(described());
        assertThat(described("check", "@words")).hasSameElementsAs(described());
    }

    private static Set<String> described(String... words) {
        return Commands.under(new RetortCommand(Invocation.of(Map.of())), words)
                .getSubcommands()
                .keySet();
    }

    private static String help(String... words) {
        StringWriter printed = new StringWriter();
        assertThat(Main.run(new PrintWriter(printed), new PrintWriter(printed), words))
                .as(printed.toString())
                .isZero();
        return printed.toString();
    }
}

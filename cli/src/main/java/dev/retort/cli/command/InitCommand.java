package dev.retort.cli.command;

import dev.retort.cli.configuration.JavaPackage;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.project.ConfigurationTemplate;
import dev.retort.cli.project.ProgramVersion;
import dev.retort.cli.project.ProjectSurvey;
import dev.retort.cli.project.RuntimeDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a project. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Start using Retort in a project: write retort.toml and the folder for the migrations.",
        footer = {"", "Examples:", "  retort init", "  retort init src/main/java/com/acme/migration"})
final class InitCommand extends Subcommand {
    private static final Path CONFIGURATION = Path.of("retort.toml");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIRECTORY",
            description = "The folder for the migration classes (default: src/main/java/db/migration).")
    private @Nullable Path directory;

    @Option(names = "--package", paramLabel = "P", description = "The package of the migration classes.")
    private @Nullable String packageName;

    @Option(
            names = "--template",
            paramLabel = "T",
            description = "The kind of configuration: ${COMPLETION-CANDIDATES}.")
    private @Nullable ConfigurationTemplate template;

    @Override
    public Integer call() {
        if (Files.exists(CONFIGURATION)) {
            throw new Failure(
                    "there is a retort.toml already; nothing was written",
                    "the next step: retort revision --autogenerate");
        }
        ProjectSurvey survey = ProjectSurvey.of(Path.of(""));
        String chosenPackage = checked(Optional.ofNullable(packageName)
                .or(() -> Optional.ofNullable(directory).flatMap(JavaPackage::ofFolder))
                .orElseGet(survey::migrationPackage));
        Path chosenDirectory = Optional.ofNullable(directory)
                .orElseGet(() -> Path.of("src/main/java", chosenPackage.split("\\.", -1)));
        ConfigurationTemplate chosen = Optional.ofNullable(template)
                .orElse(survey.springBoot() ? ConfigurationTemplate.SPRING : ConfigurationTemplate.GENERIC);
        write(chosenDirectory, chosen.text(survey, chosenDirectory.toString(), chosenPackage));
        explain(survey, chosenPackage);
        console().result(CONFIGURATION.toString());
        console().result(chosenDirectory.toString());
        return ExitCode.DONE;
    }

    private void explain(ProjectSurvey survey, String chosenPackage) {
        survey.buildTool().ifPresent(file -> console().note("found " + file));
        if (survey.flyway()) {
            console()
                    .note("found Flyway, which takes classes in db.migration for its own: the migrations go to "
                            + chosenPackage);
        }
        if (survey.liquibase()) {
            console().note("found Liquibase; its tables stay unmanaged");
        }
        console().note("an application that compiles or runs the migration classes needs this dependency:");
        RuntimeDependency.text(survey, ProgramVersion.number()).lines().forEach(line -> console()
                .note("  " + line));
        console().note("then: retort revision --autogenerate -m \"create the schema\"");
    }

    private static void write(Path directory, String configuration) {
        try {
            Files.createDirectories(directory);
            Files.writeString(CONFIGURATION, configuration);
        } catch (IOException refused) {
            throw new Failure("cannot write here: " + refused.getMessage());
        }
    }

    private static String checked(String name) {
        if (!JavaPackage.isName(name)) {
            throw Failure.usage("\"" + name + "\" is no Java package", "--package com.acme.migration");
        }
        return name;
    }
}

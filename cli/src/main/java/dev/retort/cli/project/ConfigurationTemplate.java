package dev.retort.cli.project;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of {@code retort.toml} a project can start with. They differ in where the database comes from. */
public enum ConfigurationTemplate {
    GENERIC("the database comes from RETORT_URL or DATABASE_URL", """
            # url = "jdbc:postgresql://localhost/app"   # or RETORT_URL, DATABASE_URL, also from .env
            """),
    SQLITE("a SQLite file beside the configuration", """
            url = "jdbc:sqlite:app.db"
            """),
    POSTGRESQL("a PostgreSQL server on this machine", """
            url = "jdbc:postgresql://localhost/app"
            # user and password: RETORT_USER and RETORT_PASSWORD, also from .env
            """),
    SPRING("the database is the one of application.properties or application.yml", """
            # spring.datasource.url of application.properties or application.yml
            """);

    private final String synopsis;
    private final String database;

    ConfigurationTemplate(String synopsis, String database) {
        this.synopsis = synopsis;
        this.database = database;
    }

    /** One line for people. */
    public String synopsis() {
        return synopsis;
    }

    /** The name as it is given on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of {@code retort.toml}. */
    public String text(ProjectSurvey survey, String directory, String packageName) {
        return Stream.of(
                        "[database]",
                        database.strip(),
                        "",
                        "[model]",
                        survey.buildTool().isPresent()
                                ? "project = \"auto\"   # the class path is asked from the build; or: classpath = [\""
                                        + survey.classes() + "\", \"lib/*\"]"
                                : "classpath = [\"" + survey.classes() + "\"]",
                        "sources = [\"src/main/java\"]",
                        "",
                        "[migrations]",
                        "directory = \"" + directory.replace('\\', '/') + "\"",
                        "package = \"" + packageName + "\"",
                        "")
                .collect(Collectors.joining("\n"));
    }
}

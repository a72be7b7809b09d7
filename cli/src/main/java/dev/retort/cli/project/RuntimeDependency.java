package dev.retort.cli.project;

/** The dependency that migration classes compile against, as the project's build tool writes it. */
public final class RuntimeDependency {
    private RuntimeDependency() {}

    public static String text(ProjectSurvey survey, String version) {
        if (survey.isGradle()) {
            return "implementation(\"dev.retort:retort-runtime:" + version + "\")";
        }
        return """
                <dependency>
                  <groupId>dev.retort</groupId>
                  <artifactId>retort-runtime</artifactId>
                  <version>%s</version>
                </dependency>""".formatted(version);
    }
}

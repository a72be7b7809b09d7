package dev.retort.reader.naming;

import dev.retort.reader.settings.ProjectSettings;
import dev.retort.reader.settings.Setting;
import java.util.List;
import java.util.Optional;

/** Chooses the naming strategies that the application itself will use. */
public final class NamingDetection {
    private static final String PHYSICAL_KEY = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT_KEY = "hibernate.implicit_naming_strategy";

    private static final List<String> SPRING_IMPLICIT = List.of(
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    private static final List<String> SNAKE_CASE = List.of(
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");

    private static final String MICRONAUT = "io.micronaut.data.hibernate.naming.DefaultPhysicalNamingStrategy";

    private final ProjectSettings settings;
    private final ClassLoader loader;

    public NamingDetection(ProjectSettings settings, ClassLoader loader) {
        this.settings = settings;
        this.loader = loader;
    }

    /**
     * The strategies for a word of the configuration.
     *
     * @param naming {@code auto}, {@code jpa}, {@code spring}, or a physical naming strategy class
     */
    public NamingChoice choose(String naming) {
        return switch (naming) {
            case "auto" -> detected();
            case "jpa" -> new NamingChoice(Optional.empty(), Optional.empty(), "naming: jpa (configured)");
            case "spring" -> spring("configured");
            default -> new NamingChoice(Optional.of(naming), implicitSetting(), "naming: " + naming + " (configured)");
        };
    }

    private NamingChoice detected() {
        boolean springBoot = isPresent("org.springframework.boot.SpringApplication");
        Optional<Setting> physical = settings.find(
                PHYSICAL_KEY,
                "spring.jpa.hibernate.naming.physical-strategy",
                "quarkus.hibernate-orm.physical-naming-strategy",
                "jpa.default.physical-naming-strategy");
        if (physical.isPresent()) {
            return new NamingChoice(
                    Optional.of(physical.get().value()),
                    implicitSetting().or(() -> springBoot ? Optional.of(springImplicit()) : Optional.empty()),
                    "naming: " + physical.get().value() + " (" + physical.get().source() + ")");
        }
        if (springBoot) {
            return spring("Spring Boot is on the class path");
        }
        if (isPresent(MICRONAUT)) {
            return new NamingChoice(
                    Optional.of(MICRONAUT),
                    implicitSetting(),
                    "naming: snake_case (Micronaut Data is on the class path)");
        }
        boolean quarkus = isPresent("io.quarkus.runtime.Quarkus");
        return new NamingChoice(
                Optional.empty(),
                implicitSetting(),
                "naming: jpa (" + (quarkus ? "Quarkus is" : "neither Spring Boot nor Micronaut Data is")
                        + " on the class path)");
    }

    private NamingChoice spring(String why) {
        return new NamingChoice(
                Optional.of(
                        SNAKE_CASE.stream().filter(this::isPresent).findFirst().orElse(SNAKE_CASE.get(1))),
                implicitSetting().or(() -> Optional.of(springImplicit())),
                "naming: spring, snake_case (" + why + ")");
    }

    private Optional<Object> implicitSetting() {
        return settings.find(
                        IMPLICIT_KEY,
                        "spring.jpa.hibernate.naming.implicit-strategy",
                        "quarkus.hibernate-orm.implicit-naming-strategy")
                .map(Setting::value);
    }

    private Object springImplicit() {
        return SPRING_IMPLICIT.stream()
                .filter(this::isPresent)
                .findFirst()
                .<Object>map(name -> name)
                .orElseGet(SpringImplicitNaming::new);
    }

    private boolean isPresent(String className) {
        return loader.getResource(className.replace('.', '/') + ".class") != null;
    }
}

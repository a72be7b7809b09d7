package dev.retort.cli.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variables of the process, then those of the {@code .env} files. */
public final class Environment {
    /** Where variables come from; {@code folder} is what a relative path in one counts from. */
    private record Layer(String name, Path folder, Map<String, String> variables) {}

    private static final List<String> URLS = List.of("RETORT_URL", "DATABASE_URL", "SPRING_DATASOURCE_URL");

    private final List<Layer> layers;

    private Environment(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * The variables as they stand now.
     *
     * @param process the variables of the process
     * @param dotenvFolders folders whose {@code .env} counts, the first before the second
     */
    static Environment of(Map<String, String> process, Path workingDirectory, List<Path> dotenvFolders) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("the environment", workingDirectory, new TreeMap<>(process)));
        dotenvFolders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .filter(folder -> Files.isRegularFile(folder.resolve(DotenvFile.NAME)))
                .forEach(folder -> layers.add(new Layer(DotenvFile.NAME, folder, DotenvFile.read(folder, process))));
        return new Environment(layers);
    }

    public Optional<String> variable(String name) {
        return layers.stream()
                .flatMap(layer -> Optional.ofNullable(layer.variables.get(name)).stream())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A source for each layer: within a layer the first URL variable that is set counts. */
    List<DatabaseSource> databaseSources() {
        return layers.stream().map(Environment::databaseSource).toList();
    }

    private static DatabaseSource databaseSource(Layer layer) {
        Optional<String> variable =
                URLS.stream().filter(name -> set(layer, name).isPresent()).findFirst();
        // A URL from a later place may go with them: Spring's own file, completed by the environment.
        boolean spring = variable.isEmpty() || variable.get().equals("SPRING_DATASOURCE_URL");
        Optional<String> springUser = spring ? set(layer, "SPRING_DATASOURCE_USERNAME") : Optional.empty();
        Optional<String> springPassword = spring ? set(layer, "SPRING_DATASOURCE_PASSWORD") : Optional.empty();
        return new DatabaseSource(
                variable.orElse("RETORT_URL") + " from " + layer.name,
                layer.folder,
                variable.flatMap(name -> set(layer, name)),
                set(layer, "RETORT_USER").or(() -> springUser),
                set(layer, "RETORT_PASSWORD").or(() -> springPassword));
    }

    private static Optional<String> set(Layer layer, String name) {
        return Optional.ofNullable(layer.variables.get(name)).filter(value -> !value.isBlank());
    }
}

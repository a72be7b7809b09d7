package dev.retort.reader;

import dev.retort.model.Model;
import dev.retort.model.ModelRequest;
import dev.retort.schema.DatabaseKind;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A small project in a folder of its own: entities as source text, compiled, and files beside them. Every class begins with
 * the imports that entities need.
 */
final class EntitySources {
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|enum|record|interface) (\\w+)");

    private static final String IMPORTS =
            "import jakarta.persistence.*; import org.hibernate.annotations.*; import java.util.*;"
                    + " import java.math.*; import java.time.*; import org.hibernate.type.SqlTypes;"
                    + " import jakarta.persistence.Table; import jakarta.persistence.Index;"
                    + " import jakarta.persistence.UniqueConstraint; import jakarta.persistence.ForeignKey;"
                    + " import jakarta.persistence.Version; import jakarta.persistence.OrderColumn;\n";

    private final Path folder;
    private final TreeMap<String, String> properties = new TreeMap<>();
    private List<String> packages = List.of();
    private String naming = "auto";

    EntitySources(Path folder) {
        this.folder = folder;
    }

    /** Compiles the types, each in a file of its own, all in package {@code shop}. */
    EntitySources compile(String... types) {
        return compileIn("shop", List.of(), types);
    }

    EntitySources compileIn(String packageName, List<String> options, String... types) {
        List<SourceText> sources = new ArrayList<>();
        for (String type : types) {
            Matcher name = TYPE.matcher(type);
            if (!name.find()) {
                throw new IllegalArgumentException("no type in " + type);
            }
            sources.add(new SourceText(name.group(1), "package " + packageName + "; " + IMPORTS + type));
        }
        StringWriter output = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-parameters", "-d"));
        arguments.add(folder.toString());
        arguments.addAll(options);
        arguments.addAll(List.of("-cp", folder + File.pathSeparator + classPath()));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(output, null, null, arguments, null, sources)
                .call();
        if (!compiled) {
            throw new IllegalStateException(output.toString());
        }
        return this;
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String typeName, String text) {
            super(URI.create("string:///" + typeName + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The class path of the test, wherever the test runner put it. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    EntitySources file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    EntitySources with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    EntitySources packages(String... names) {
        packages = List.of(names);
        return this;
    }

    EntitySources naming(String word) {
        naming = word;
        return this;
    }

    Model read(DatabaseKind... databases) {
        return read(List.of(folder), databases);
    }

    Model read(List<Path> classPath, DatabaseKind... databases) {
        int version = databases[0] == DatabaseKind.POSTGRESQL ? 16 : databases[0] == DatabaseKind.H2 ? 2 : 3;
        return new HibernateModelReader()
                .read(new ModelRequest(classPath, packages, naming, properties, List.of(databases), () -> version));
    }

    /** The schema for PostgreSQL, as text. */
    String schema() {
        return SchemaText.of(read(DatabaseKind.POSTGRESQL).schema());
    }
}

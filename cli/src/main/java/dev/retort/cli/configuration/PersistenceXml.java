package dev.retort.cli.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The database in {@code META-INF/persistence.xml}: the JDBC properties of its first unit that has any. */
final class PersistenceXml {
    private static final String FILE = "src/main/resources/META-INF/persistence.xml";

    private PersistenceXml() {}

    static List<DatabaseSource> databaseSources(Path project) {
        Path file = project.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Map<String, String> properties = properties(file);
        return List.of(new DatabaseSource(
                FILE, project, jdbc(properties, "url"), jdbc(properties, "user"), jdbc(properties, "password")));
    }

    private static Optional<String> jdbc(Map<String, String> properties, String name) {
        return Optional.ofNullable(properties.get("jakarta.persistence.jdbc." + name))
                .or(() -> Optional.ofNullable(properties.get("javax.persistence.jdbc." + name)));
    }

    private static Map<String, String> properties(Path file) {
        Map<String, String> properties = new TreeMap<>();
        try (InputStream content = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            NodeList found = factory.newDocumentBuilder().parse(content).getElementsByTagNameNS("*", "property");
            for (int i = 0; i < found.getLength(); i++) {
                Element property = (Element) found.item(i);
                properties.putIfAbsent(property.getAttribute("name"), property.getAttribute("value"));
            }
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            // The file is the application's: what is wrong in it, the application says better.
            properties.clear();
        }
        return properties;
    }
}

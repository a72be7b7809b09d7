package dev.retort.reader.discovery;

import dev.retort.model.ModelException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the units of a {@code META-INF/persistence.xml}, of any version of its schema. */
final class PersistenceXml {
    static final String RESOURCE = "META-INF/persistence.xml";

    private PersistenceXml() {}

    static List<PersistenceUnit> read(ClassPathRoot root, byte[] xml) {
        List<PersistenceUnit> units = new ArrayList<>();
        for (Element unit : elements(document(root, xml).getDocumentElement(), "persistence-unit")) {
            units.add(new PersistenceUnit(
                    unit.getAttribute("name"),
                    texts(unit, "class"),
                    texts(unit, "jar-file"),
                    texts(unit, "mapping-file"),
                    excludesUnlisted(unit),
                    properties(unit)));
        }
        return units;
    }

    private static boolean excludesUnlisted(Element unit) {
        // The element alone, without text, means true (Jakarta Persistence 8.2.1.6).
        return texts(unit, "exclude-unlisted-classes").stream().anyMatch(text -> !text.equals("false"));
    }

    private static SortedMap<String, String> properties(Element unit) {
        SortedMap<String, String> properties = new TreeMap<>();
        texts(unit, "validation-mode").forEach(mode -> properties.put("jakarta.persistence.validation.mode", mode));
        for (Element property : elements(unit, "property")) {
            String value = property.hasAttribute("value") ? property.getAttribute("value") : property.getTextContent();
            properties.put(property.getAttribute("name"), value.trim());
        }
        return properties;
    }

    private static List<String> texts(Element unit, String name) {
        return elements(unit, name).stream()
                .map(element -> element.getTextContent().trim())
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Document document(ClassPathRoot root, byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler prints to stderr before it throws.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new ModelException(
                    "cannot read " + RESOURCE + " in " + root.path() + ": " + e.getMessage(), List.of(), e);
        }
    }
}

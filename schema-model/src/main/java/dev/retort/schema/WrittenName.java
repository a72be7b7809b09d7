package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;

/** The written form of a name with its schema, as it stands in migration classes and on the command line. */
final class WrittenName {
    private final String text;
    private final List<String> parts = new ArrayList<>();
    private int position;

    private WrittenName(String text) {
        this.text = text;
    }

    static ObjectName parse(String text) {
        return new WrittenName(text).name();
    }

    static String part(String name) {
        boolean plain = name.indexOf('.') < 0 && name.indexOf('"') < 0;
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private ObjectName name() {
        do {
            parts.add(position < text.length() && text.charAt(position) == '"' ? quoted() : plain());
        } while (position++ < text.length());
        return switch (parts.size()) {
            case 1 -> ObjectName.of(parts.get(0));
            case 2 -> ObjectName.of(parts.get(0), parts.get(1));
            default -> throw malformed("has more than a schema and a name");
        };
    }

    private String plain() {
        int end = text.indexOf('.', position);
        String part = text.substring(position, end < 0 ? text.length() : end);
        if (part.isEmpty()) {
            throw malformed("has an empty part");
        }
        position += part.length();
        return part;
    }

    private String quoted() {
        StringBuilder part = new StringBuilder();
        position++;
        while (true) {
            int quote = text.indexOf('"', position);
            if (quote < 0) {
                throw malformed("has a quote that is not closed");
            }
            part.append(text, position, quote);
            position = quote + 1;
            if (position >= text.length() || text.charAt(position) != '"') {
                break;
            }
            part.append('"');
            position++;
        }
        if (position < text.length() && text.charAt(position) != '.') {
            throw malformed("goes on after its closing quote");
        }
        return part.toString();
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(
                "the name " + text + " " + what + "; write schema.name, and \"a.b\" in quotes for a name with a dot");
    }
}

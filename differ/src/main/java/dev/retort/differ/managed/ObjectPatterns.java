package dev.retort.differ.managed;

import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * Names with {@code *} for any text, without regard to case: {@code qrtz_*}, {@code audit.*}, {@code customer.legacy_*},
 * {@code sales.orders.note}, and with a kind in front {@code index:tmp_*}. Two parts are schema and object, or table and
 * column, whichever fits.
 */
public final class ObjectPatterns {
    /** Nothing matches. */
    public static final ObjectPatterns NONE = new ObjectPatterns(List.of(), Optional.empty());

    /** What stands for the default schema where nobody said how it is called. */
    private static final String USUAL_DEFAULT = "public";

    private final List<NamePattern> patterns;
    private final Optional<String> defaultSchema;

    private ObjectPatterns(List<NamePattern> patterns, Optional<String> defaultSchema) {
        this.patterns = patterns;
        this.defaultSchema = defaultSchema;
    }

    /**
     * Reads patterns.
     *
     * @param defaultSchema the name of the schema that names without one belong to, where the database has such
     * @throws IllegalArgumentException when a pattern has an empty part or more than three
     */
    public static ObjectPatterns of(List<String> texts, Optional<String> defaultSchema) {
        return new ObjectPatterns(texts.stream().map(NamePattern::parse).toList(), defaultSchema);
    }

    /** Whether a table is meant as a whole. */
    public boolean matchesTable(ObjectName table) {
        return matchesObject("table", table);
    }

    public boolean matchesSequence(ObjectName sequence) {
        return matchesObject("sequence", sequence);
    }

    public boolean matchesEnum(ObjectName type) {
        return matchesObject("enum", type);
    }

    /** Whether a column is meant; false for one whose table is meant as a whole. */
    public boolean matchesColumn(ObjectName table, String column) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.fits("column", List.of(schema(table), table.name(), column))
                        || pattern.fits("column", List.of(table.name(), column)));
    }

    /** Whether an index is meant by {@code index:name}, {@code index:table.name} or {@code index:schema.table.name}. */
    public boolean matchesIndex(ObjectName table, String index) {
        return matchesPart("index", table, index);
    }

    /** Whether a constraint is meant by {@code constraint:name} or with its table in front. */
    public boolean matchesConstraint(ObjectName table, String constraint) {
        return matchesPart("constraint", table, constraint);
    }

    /** Whether a pattern speaks of a schema by its name: {@code audit.*} of {@code audit}. */
    public boolean mentionsSchema(String schema) {
        return patterns.stream().anyMatch(pattern -> pattern.beginsWith(schema));
    }

    private boolean matchesObject(String kind, ObjectName object) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.fits(kind, List.of(schema(object), object.name()))
                        || pattern.fits(kind, List.of(object.name())));
    }

    private boolean matchesPart(String kind, ObjectName table, String name) {
        return patterns.stream()
                .filter(pattern -> pattern.kind().isPresent())
                .anyMatch(pattern -> pattern.fits(kind, List.of(name))
                        || pattern.fits(kind, List.of(table.name(), name))
                        || pattern.fits(kind, List.of(schema(table), table.name(), name)));
    }

    private String schema(ObjectName object) {
        return object.schema().or(() -> defaultSchema).orElse(USUAL_DEFAULT);
    }
}

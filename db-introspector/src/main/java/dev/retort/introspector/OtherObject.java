package dev.retort.introspector;

import dev.retort.schema.ObjectName;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a database that a schema has no record for. {@code table} is the table it belongs to, where it belongs to
 * one; {@code reason} completes the sentence "is not managed: ...".
 */
public record OtherObject(Kind kind, ObjectName name, Optional<ObjectName> table, String reason)
        implements Comparable<OtherObject> {
    private static final Comparator<OtherObject> ORDER = Comparator.comparing(OtherObject::kind)
            .thenComparing(OtherObject::name)
            .thenComparing(other -> other.table.map(ObjectName::written).orElse(""));

    /** What kind of thing it is; the order is the order of lists. */
    public enum Kind {
        TABLE,
        PARTITIONED_TABLE,
        PARTITION,
        FOREIGN_TABLE,
        VIRTUAL_TABLE,
        SHADOW_TABLE,
        VIEW,
        MATERIALIZED_VIEW,
        CONSTRAINT,
        INVALID_INDEX,
        SEQUENCE,
        DOMAIN,
        TYPE,
        FUNCTION,
        PROCEDURE,
        AGGREGATE,
        TRIGGER,
        RULE,
        POLICY,
        STATISTICS,
        EXTENSION;

        /** The words for people: {@code materialized view}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Something that stands on its own in a schema. */
    public static OtherObject of(Kind kind, ObjectName name, String reason) {
        return new OtherObject(kind, name, Optional.empty(), reason);
    }

    /** Something that belongs to a table. */
    public static OtherObject on(ObjectName table, Kind kind, String name, String reason) {
        return new OtherObject(kind, table.withName(name), Optional.of(table), reason);
    }

    @Override
    public int compareTo(OtherObject other) {
        return ORDER.compare(this, other);
    }
}

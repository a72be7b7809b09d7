package dev.retort.introspector.dependent;

import dev.retort.introspector.OtherObject;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/**
 * A view, trigger or the like that works only as long as a table, or one of its columns, is there.
 *
 * @param column empty for what needs the table as a whole
 */
public record Dependent(OtherObject.Kind kind, ObjectName name, ObjectName table, Optional<String> column) {
    /** {@code view good_customers}. */
    public String described() {
        return kind.words() + " " + name;
    }
}

package dev.retort.migration;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/** What an object is renamed to: with a schema it moves there, without one it stays in its own. */
final class NewName {
    private NewName() {}

    static ObjectName read(String method, ObjectName from, String written) {
        String given = Arguments.text(method, "the new name", written);
        if (given.startsWith(".")) {
            return new ObjectName(
                    Optional.empty(), ObjectName.parse(given.substring(1)).name());
        }
        ObjectName to = ObjectName.parse(given);
        return to.schema().isPresent() ? to : new ObjectName(from.schema(), to.name());
    }
}

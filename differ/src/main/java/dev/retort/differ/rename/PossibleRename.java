package dev.retort.differ.rename;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/**
 * Something that is gone and something new that may be the same under another name. Nobody has decided: the operations
 * beside it treat them as two things.
 *
 * @param kind what it is, such as {@code column}
 * @param object the table, or the sequence, by its name in the database
 * @param column the column that is gone, empty when the whole object is
 * @param newObject the table or sequence by its new name
 * @param newColumn the column that is new
 * @param what what both have in common, for a person, such as {@code both varchar(80)}
 * @param drops whether what is gone is dropped when it was not renamed; else it is left alone
 * @param score how likely it is, to be compared with that of others of its kind
 */
public record PossibleRename(
        String kind,
        ObjectName object,
        Optional<String> column,
        ObjectName newObject,
        Optional<String> newColumn,
        String what,
        boolean drops,
        int score) {
    public String from() {
        return path(object, column);
    }

    public String to() {
        return path(newObject, newColumn);
    }

    /** The option of the command line that declares this rename. */
    public String option() {
        return "--rename " + from() + "=" + to();
    }

    private static String path(ObjectName object, Optional<String> column) {
        return object.written()
                + column.map(name -> "." + ObjectName.of(name).written()).orElse("");
    }
}

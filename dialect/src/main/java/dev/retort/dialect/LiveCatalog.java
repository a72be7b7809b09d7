package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a renderer may ask of the database it renders for. The runtime answers from the live catalogue; for a script that
 * is only printed, the replayed revisions answer.
 */
public interface LiveCatalog {
    /** An index, trigger or view that is stored as the statement that made it. */
    record StoredObject(Kind kind, String name, String table, String sql) {
        public enum Kind {
            INDEX,
            TRIGGER,
            VIEW
        }
    }

    /** A column that uses a named type, itself or as the element of an array. */
    record ColumnUse(ObjectName table, Column column) {}

    /** The table as it is now, in portable records; empty when there is none of that name. */
    Optional<Table> table(ObjectName name);

    /** The statement that made a table, where the database keeps it. */
    Optional<String> createText(ObjectName table);

    /** The indexes and triggers that belong to a table, in the order they were made, where the database keeps their text. */
    List<StoredObject> storedObjects(ObjectName table);

    /** The name under which the database knows a constraint that has the structure of the given one. */
    Optional<String> constraintName(ObjectName table, Constraint constraint);

    /** The name under which the database knows an index that has the structure of the given one. */
    Optional<String> indexName(ObjectName table, Index index);

    /**
     * The named enum type as it is now. A database that stores such a type as a check does not know it by name; then the
     * replayed revisions answer.
     */
    Optional<EnumType> enumType(ObjectName name);

    /** The columns that use a named enum type, themselves or as the element of an array, in order of table and column. */
    List<ColumnUse> columnsOfType(ObjectName type);

    /**
     * Whether a table has so many rows that looking at all of them takes time, in which nobody should be kept from it. Of a
     * database that is not asked nothing is known, and no table is large.
     */
    default boolean isLarge(ObjectName table) {
        return false;
    }

    /** Whether the table has an index of this name that an interrupted concurrent build left unfinished. */
    boolean isInvalidIndex(ObjectName table, String index);
}

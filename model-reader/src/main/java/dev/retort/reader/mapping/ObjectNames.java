package dev.retort.reader.mapping;

import dev.retort.naming.NameLength;
import dev.retort.reader.StoredName;
import dev.retort.schema.ObjectName;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Qualified names as a database stores them. The schema that the settings call the default is the one a connection starts
 * in, and so is no schema here.
 */
final class ObjectNames {
    private final Optional<String> defaultSchema;
    private final NameLength length;
    private final Notices notices;

    /** {@code length} is what the database keeps of a name that keeps least. */
    ObjectNames(Optional<String> defaultSchema, NameLength length, Notices notices) {
        this.defaultSchema = defaultSchema;
        this.length = length;
        this.notices = notices;
    }

    /** Takes names that must differ, also where they are cut. */
    CutNames distinct(String what, String wayOut) {
        return new CutNames(what, wayOut, length);
    }

    ObjectName of(Table table) {
        return of(table.getCatalogIdentifier(), table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    ObjectName of(QualifiedName name) {
        return of(name.getCatalogName(), name.getSchemaName(), name.getObjectName());
    }

    /** The name with whatever schema is written, for finding a table again. */
    static ObjectName qualified(Table table) {
        return new ObjectName(
                Optional.ofNullable(table.getSchemaIdentifier()).map(StoredName::of),
                StoredName.of(table.getNameIdentifier()));
    }

    private ObjectName of(@Nullable Identifier catalog, @Nullable Identifier schema, Identifier name) {
        String stored = StoredName.of(name);
        if (catalog != null) {
            notices.important(stored + ": its catalog " + catalog.getText() + " is not read; a connection has one");
        }
        if (length.isExceededBy(stored)) {
            notices.important("the name " + stored + " is longer than " + length.bytes()
                    + " bytes; where no more is kept it becomes " + length.cut(stored));
        }
        return new ObjectName(
                Optional.ofNullable(schema)
                        .map(StoredName::of)
                        .filter(text -> !defaultSchema.equals(Optional.of(text))),
                stored);
    }
}

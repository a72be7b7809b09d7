package dev.retort.dialect.sqlite;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Finds the stored statement of an index. */
record IndexFinder(LiveCatalog catalog) {
    static StoredObject object(ObjectName table, Index index, TableText texts) {
        return new StoredObject(
                StoredObject.Kind.INDEX, ConstraintNames.of(table, index), table.name(), texts.index(table, index));
    }

    /**
     * The statement of an index: by its own name, else by the name the catalogue has for its structure, else by the name of
     * the convention.
     *
     * @throws UnsupportedSchemaException when the table has no such index
     */
    StoredObject find(TablePicture table, Index index) {
        return named(table, index.name())
                .or(() -> named(table, catalog.indexName(table.name(), index)))
                .or(() -> named(table, Optional.of(ConstraintNames.of(table.name(), index))))
                .orElseThrow(() -> new UnsupportedSchemaException(
                        "table " + table.name() + " has no index " + ConstraintNames.of(table.name(), index)));
    }

    Optional<StoredObject> named(TablePicture table, Optional<String> name) {
        return name.flatMap(it -> table.objects().stream()
                .filter(object -> object.kind() == StoredObject.Kind.INDEX)
                .filter(object -> object.name().equalsIgnoreCase(it))
                .findFirst());
    }
}

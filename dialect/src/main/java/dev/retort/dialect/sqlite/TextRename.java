package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.createtext.CreateTableText;
import java.util.ArrayList;
import java.util.List;

/**
 * A rename that SQLite carries out, repeated on the texts that were read before it: SQLite changes every statement it
 * stores, and a rebuild later in the same list must begin with what it made of them.
 */
sealed interface TextRename {
    CreateTableText in(CreateTableText table);

    StoredObject in(StoredObject object);

    record OfTable(String from, String to) implements TextRename {
        @Override
        public CreateTableText in(CreateTableText table) {
            CreateTableText pointed = table.withRenamedTargetTable(from, SqlQuotes.name(to));
            return pointed.name().equalsIgnoreCase(from) ? pointed.withName(SqlQuotes.name(to)) : pointed;
        }

        @Override
        public StoredObject in(StoredObject object) {
            String table = object.table().equalsIgnoreCase(from) ? to : object.table();
            return new StoredObject(
                    object.kind(), object.name(), table, new StoredText(object.sql()).withTable(from, to));
        }
    }

    record OfColumn(String table, String from, String to) implements TextRename {
        @Override
        public CreateTableText in(CreateTableText text) {
            return text.name().equalsIgnoreCase(table)
                    ? text.withRenamedColumn(from, SqlQuotes.name(to))
                    : text.withRenamedTarget(table, from, SqlQuotes.name(to));
        }

        @Override
        public StoredObject in(StoredObject object) {
            StoredText text = new StoredText(object.sql());
            String renamed =
                    switch (object.kind()) {
                        case INDEX ->
                            object.table().equalsIgnoreCase(table) ? text.withColumnOfIndex(from, to) : object.sql();
                        case TRIGGER -> text.withColumnOfTrigger(object, this);
                        case VIEW -> object.sql();
                    };
            return new StoredObject(object.kind(), object.name(), object.table(), renamed);
        }
    }

    /** All objects after the rename. */
    default List<StoredObject> in(List<StoredObject> objects) {
        List<StoredObject> renamed = new ArrayList<>();
        objects.forEach(object -> renamed.add(in(object)));
        return renamed;
    }
}

package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.AddForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that operations have touched so far, each read from the catalogue when it is first asked for. What was renamed
 * before that is renamed in the texts as they come in.
 */
final class DatabasePicture {
    private final LiveCatalog catalog;
    private final TableText texts;
    private final SqliteStorage storage;
    private final Map<String, TablePicture> tables = new LinkedHashMap<>();
    private final List<TextRename> renames = new ArrayList<>();
    private final List<Step> afterwards = new ArrayList<>();
    private boolean uncertain;

    DatabasePicture(LiveCatalog catalog, TableText texts, SqliteStorage storage) {
        this.catalog = catalog;
        this.texts = texts;
        this.storage = storage;
    }

    /**
     * The table as the steps so far leave it.
     *
     * @throws UnsupportedSchemaException when neither the database nor the steps so far have it
     */
    TablePicture table(ObjectName name) {
        String key = key(SqliteNames.plain(name));
        TablePicture known = tables.get(key);
        if (known != null) {
            return known;
        }
        TablePicture read = read(name)
                .orElseThrow(
                        () -> new UnsupportedSchemaException(
                                "there is no table " + name
                                        + " in the database; if hand-written SQL makes it, say so: op.declare(() -> op.createTable(...))"));
        tables.put(key, read);
        return read;
    }

    /** The table if some step has touched it. */
    Optional<TablePicture> known(ObjectName name) {
        return Optional.ofNullable(tables.get(key(name.name())));
    }

    void created(TablePicture table) {
        tables.put(key(table.name().name()), table);
    }

    void dropped(ObjectName name) {
        tables.remove(key(name.name()));
        afterwards.removeIf(step -> step.origin() instanceof AddForeignKey added
                && (added.table().equals(name)
                        || added.foreignKey().referencedTable().equals(name)));
    }

    void renamedTable(ObjectName from, ObjectName to) {
        TablePicture moved = table(from);
        tables.remove(key(from.name()));
        tables.put(key(to.name()), moved);
        renamed(new TextRename.OfTable(from.name(), to.name()));
    }

    void renamedColumn(ObjectName table, String from, String to) {
        table(table);
        renamed(new TextRename.OfColumn(table.name(), from, to));
    }

    /** Hand-written steps may have changed any table in a way that nobody knows. */
    void becomesUncertain() {
        uncertain = true;
    }

    /** Adds a step that runs when no rebuild is pending any more. */
    void afterwards(Step step) {
        afterwards.add(step);
    }

    /** The steps of a rebuild that is pending for the table. */
    List<Step> rebuild(TablePicture table) {
        if (!table.isPending()) {
            return List.of();
        }
        List<Step> steps = new TableRebuild(table, temporaryName(table)).steps(uncertain);
        table.done(table.target());
        return steps;
    }

    /** The steps of all rebuilds that are pending, in the order in which the tables were first touched. */
    List<Step> rebuildAll() {
        List<Step> steps = new ArrayList<>();
        tables.values().forEach(table -> steps.addAll(rebuild(table)));
        steps.addAll(afterwards);
        afterwards.clear();
        return steps;
    }

    private void renamed(TextRename rename) {
        renames.add(rename);
        for (TablePicture table : tables.values()) {
            table.done(rename.in(table.stored()));
            List<StoredObject> objects = rename.in(table.objects());
            table.objects().clear();
            table.objects().addAll(objects);
        }
    }

    private Optional<TablePicture> read(ObjectName name) {
        List<TextRename> until = List.copyOf(renames);
        Optional<TablePicture> read = catalog.createText(name)
                .map(sql -> new TablePicture(renamed(sql, until), () -> renamed(stored(name), until)));
        return read.or(() -> catalog.table(name)
                .map(storage::table)
                .map(it -> new TablePicture(renamed(texts.create(it), until), () -> renamed(indexes(it), until))));
    }

    private static CreateTableText renamed(String sql, List<TextRename> renames) {
        CreateTableText text = CreateTableText.parse(sql);
        for (TextRename rename : renames) {
            text = rename.in(text);
        }
        return text;
    }

    private static List<StoredObject> renamed(List<StoredObject> objects, List<TextRename> renames) {
        List<StoredObject> renamed = objects;
        for (TextRename rename : renames) {
            renamed = rename.in(renamed);
        }
        return renamed;
    }

    private List<StoredObject> stored(ObjectName name) {
        return catalog.storedObjects(name).stream()
                .filter(object -> object.kind() != StoredObject.Kind.VIEW)
                .toList();
    }

    List<StoredObject> indexes(Table table) {
        return table.indexes().stream()
                .map(index -> IndexFinder.object(table.name(), index, texts))
                .toList();
    }

    private String temporaryName(TablePicture table) {
        StringBuilder name =
                new StringBuilder("_retort_new_").append(table.stored().name());
        while (tables.containsKey(key(name.toString()))
                || catalog.createText(ObjectName.of(name.toString())).isPresent()) {
            name.append('_');
        }
        return name.toString();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes by statements of their own; while a rebuild is pending, by what is made anew behind it. */
record IndexSteps(Rendering rendering) {
    List<Step> create(CreateIndex operation) {
        TablePicture table = rendering.picture().table(operation.table());
        StoredObject index = IndexFinder.object(table.name(), operation.index(), rendering.texts());
        table.add(index);
        return table.isPending() ? List.of() : List.of(Step.Statement.of(index.sql(), operation));
    }

    List<Step> drop(DropIndex operation) {
        TablePicture table = rendering.picture().table(operation.table());
        return drop(table, rendering.indexes().find(table, operation.index()), operation);
    }

    List<Step> drop(TablePicture table, StoredObject index, Operation operation) {
        table.objects().remove(index);
        return table.isPending() ? List.of() : List.of(dropStep(index, operation));
    }

    List<Step> rename(RenameIndex operation) {
        TablePicture table = rendering.picture().table(operation.table());
        StoredObject index = rendering
                .indexes()
                .named(table, Optional.of(operation.from()))
                .orElseThrow(() -> new UnsupportedSchemaException(
                        "table " + operation.table() + " has no index named " + operation.from()));
        StoredObject renamed = new StoredObject(
                index.kind(), operation.to(), index.table(), new StoredText(index.sql()).withName(operation.to()));
        List<StoredObject> objects = new ArrayList<>(table.objects());
        table.objects().clear();
        objects.forEach(object -> table.objects().add(object.equals(index) ? renamed : object));
        return table.isPending()
                ? List.of()
                : List.of(dropStep(index, operation), Step.Statement.of(renamed.sql(), operation));
    }

    private static Step dropStep(StoredObject index, Operation operation) {
        return Step.Statement.of("DROP INDEX " + SqlQuotes.name(index.name()), operation);
    }
}

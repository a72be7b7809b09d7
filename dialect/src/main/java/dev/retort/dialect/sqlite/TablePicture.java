package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.createtext.ColumnText;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A table while steps are being written: as the database has it once the steps so far have run, and as it shall be. While
 * the two differ a rebuild is pending, and {@code objects} are what is made anew behind it.
 */
final class TablePicture {
    private CreateTableText stored;
    private CreateTableText target;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<StoredObject> objects = new ArrayList<>();
    private Supplier<List<StoredObject>> unread;
    private final List<Step> before = new ArrayList<>();
    private final Set<String> numbered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> numbers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Step> rows = new ArrayList<>();
    private Optional<Operation> origin = Optional.empty();
    private boolean fresh;

    /**
     * A table that is there.
     *
     * @param objects its indexes and triggers, asked for when they matter
     */
    TablePicture(CreateTableText stored, Supplier<List<StoredObject>> objects) {
        this.stored = stored;
        this.target = stored;
        this.unread = objects;
        reset();
    }

    /** A table that is not there yet; {@code rows} fill it once it is. Until then whatever changes it needs no rebuild. */
    static TablePicture fresh(CreateTableText text, List<StoredObject> objects, List<Step> rows, Operation operation) {
        TablePicture table = new TablePicture(text, () -> objects);
        table.fresh = true;
        table.rows.addAll(rows);
        table.origin = Optional.of(operation);
        return table;
    }

    ObjectName name() {
        return ObjectName.of(target.name());
    }

    CreateTableText stored() {
        return stored;
    }

    CreateTableText target() {
        return target;
    }

    /** The indexes and triggers, in the order they are made. */
    List<StoredObject> objects() {
        objects.addAll(0, unread.get());
        unread = List::of;
        return objects;
    }

    void add(StoredObject object) {
        objects.add(object);
    }

    /** What must run before the rebuild, such as a look whether the rows allow it. */
    List<Step> before() {
        return before;
    }

    /** The columns that are to number the rows by themselves. */
    Set<String> numbered() {
        return numbered;
    }

    /** The columns of numbers that were columns of texts. */
    Set<String> numbers() {
        return numbers;
    }

    /** Whether the table is still to be created, with {@link #rows} behind it. */
    boolean isFresh() {
        return fresh;
    }

    List<Step> rows() {
        return rows;
    }

    /** Whether the table is to be created or rebuilt. */
    boolean isPending() {
        return origin.isPresent();
    }

    /** The first operation that asked for the rebuild. */
    Operation origin() {
        return origin.orElseThrow(() -> new IllegalStateException("no rebuild of " + name() + " is pending"));
    }

    /** A change that only a rebuild can make. */
    void pending(CreateTableText newTarget, Operation operation) {
        target = newTarget;
        origin = origin.or(() -> Optional.of(operation));
    }

    /** A change that a step of its own has made. */
    void done(CreateTableText newText) {
        stored = newText;
        target = newText;
        reset();
    }

    /** What a copied row gets in a column: SQL over the stored table; empty when the column's default fills it. */
    Optional<String> source(String column) {
        return Optional.ofNullable(sources.get(key(column)));
    }

    void source(String column, String expression) {
        sources.put(key(column), expression);
    }

    void withoutSource(String column) {
        sources.remove(key(column));
    }

    /** Whether copied rows keep the value that the stored table has in the column. */
    boolean isCopied(String column) {
        return source(column).filter(SqlQuotes.name(column)::equalsIgnoreCase).isPresent();
    }

    private void reset() {
        origin = Optional.empty();
        fresh = false;
        rows.clear();
        before.clear();
        numbered.clear();
        numbers.clear();
        sources.clear();
        for (ColumnText column : stored.columns()) {
            source(column.name(), SqlQuotes.name(column.name()));
        }
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }
}

package dev.retort.introspector.canonical;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.token.NumberLists;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Several schemas on their way to a form in which they can be compared. A text is settled when every schema has one of the
 * same normal form at the same place; the server is asked about the others. Its answer is not a fixed point (the answer to
 * an answer can read differently, which a dump and restore shows), so what still differs is asked once more.
 */
final class Comparison {
    private static final int PASSES = 2;

    /** Where a text stands and what it says; the type of the column is no part of it. */
    private record Key(ObjectName table, Place.Kind kind, Optional<String> column, Object normal) {}

    private final Dialect dialect;
    private final List<Schema> originals;
    private final List<TextNormal> normals;

    Comparison(Dialect dialect, List<Schema> originals) {
        this.dialect = dialect;
        this.originals = originals;
        this.normals = originals.stream()
                .map(schema -> new TextNormal(
                        dialect, schema.enums().stream().map(EnumType::name).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    List<Schema> originals() {
        return originals;
    }

    boolean isWorthAsking() {
        if (originals.size() > 1 && withTables(originals) < 2) {
            return false;
        }
        Set<Key> settled = settled(originals);
        boolean[] open = {false};
        for (int i = 0; i < originals.size(); i++) {
            TextNormal normal = normals.get(i);
            walk(originals.get(i), (place, text) -> open[0] |= isOpen(place, text, normal, settled));
        }
        return open[0];
    }

    List<Schema> ask(Connection connection, Consumer<String> notices) throws SQLException {
        Map<ObjectName, Set<String>> labels = ScratchTables.labels(originals);
        Map<ObjectName, Set<String>> missing = EnumsToCreate.among(connection, labels);
        ScratchTables tables = new ScratchTables(dialect, originals, missing);
        List<ScratchTables> inTurn = inTurn(tables, missing);
        ServerAnswers server = new ServerAnswers(connection, inTurn, notices);
        server.askTypes(inTurn.stream()
                .flatMap(scratch -> scratch.typeQuestions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        List<Schema> understood = originals;
        for (int pass = 0; pass < PASSES; pass++) {
            Set<Key> settled = settled(understood);
            List<Schema> before = understood;
            Set<Question> questions = new LinkedHashSet<>();
            for (int i = 0; i < before.size(); i++) {
                TextNormal normal = normals.get(i);
                walk(before.get(i), (place, text) -> {
                    if (isOpen(place, text, normal, settled)) {
                        question(place, text, tables, server).ifPresent(questions::add);
                    }
                });
            }
            server.ask(questions);
            List<Schema> after = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                TextNormal normal = normals.get(i);
                after.add(SchemaTexts.replace(
                        before.get(i),
                        dialect,
                        (place, text) -> isOpen(place, text, normal, settled)
                                ? question(place, text, tables, server)
                                        .map(asked -> server.answers().get(asked))
                                : Optional.empty()));
            }
            understood = after;
        }
        return understood.stream()
                .map(schema -> SchemaTexts.replace(schema, dialect, Comparison::settledText))
                .toList();
    }

    /** A text that belongs to a column's former type may mean nothing over its new one: then the former type counts. */
    private List<ScratchTables> inTurn(ScratchTables tables, Map<ObjectName, Set<String>> enums) {
        List<Schema> backwards = new ArrayList<>(originals);
        Collections.reverse(backwards);
        ScratchTables former = new ScratchTables(dialect, backwards, enums);
        return former.hasColumnsOf(tables) ? List.of(tables) : List.of(tables, former);
    }

    private static Optional<String> settledText(Place place, String text) {
        return place.kind() == Place.Kind.TYPE || place.kind() == Place.Kind.DEFAULT
                ? Optional.empty()
                : Optional.of(NumberLists.sorted(TextCasts.without(text), DatabaseKind.POSTGRESQL));
    }

    private Optional<Question> question(Place place, String text, ScratchTables tables, ServerAnswers server) {
        Optional<String> type = place.type().flatMap(known -> tables.typeText(known, server.types()));
        return switch (place.kind()) {
            case TYPE -> Optional.of(ScratchTables.ofType(text, place.words()));
            case DEFAULT ->
                type.map(known ->
                        new Question(Place.Kind.DEFAULT, Optional.empty(), Optional.of(known), text, place.words()));
            case COMPUTED ->
                type.map(known -> new Question(
                        Place.Kind.COMPUTED, Optional.of(place.table()), Optional.of(known), text, place.words()));
            case CHECK, INDEX_EXPRESSION, INDEX_PREDICATE ->
                Optional.of(
                        new Question(place.kind(), Optional.of(place.table()), Optional.empty(), text, place.words()));
        };
    }

    private static boolean isOpen(Place place, String text, TextNormal normal, Set<Key> settled) {
        return !settled.contains(key(place, text, normal)) && normal.isWorthAsking(place, text);
    }

    /** An empty schema, such as that of a project without migrations, takes no part. */
    private static long withTables(List<Schema> schemas) {
        return schemas.stream().filter(schema -> !schema.tables().isEmpty()).count();
    }

    /** What every schema says alike. With one schema alone there is nothing to be like. */
    private Set<Key> settled(List<Schema> schemas) {
        Map<Key, Integer> counts = new HashMap<>();
        for (int i = 0; i < schemas.size(); i++) {
            TextNormal normal = normals.get(i);
            Set<Key> keys = new HashSet<>();
            walk(schemas.get(i), (place, text) -> keys.add(key(place, text, normal)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        long all = withTables(schemas);
        return counts.entrySet().stream()
                .filter(entry -> all > 1 && entry.getValue() == all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Key key(Place place, String text, TextNormal normal) {
        return new Key(place.table(), place.kind(), place.column(), normal.of(place, text));
    }

    private interface Visit {
        void at(Place place, String text);
    }

    private void walk(Schema schema, Visit visit) {
        SchemaTexts.replace(schema, dialect, (place, text) -> {
            visit.at(place, text);
            return Optional.empty();
        });
    }
}

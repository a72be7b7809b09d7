package dev.retort.introspector.canonical;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The temporary tables on which texts are put. A table has the columns of all schemas that know it, the later schema's
 * where they differ, so that one text means the same from wherever it comes.
 */
final class ScratchTables {
    private final Dialect dialect;
    private final Map<ObjectName, Map<String, ColumnType>> columns = new LinkedHashMap<>();
    private final Map<ObjectName, Set<String>> enums;

    /** {@code enums}: the types to create beside the tables, because the database lacks them or some of their labels. */
    ScratchTables(Dialect dialect, List<Schema> schemas, Map<ObjectName, Set<String>> enums) {
        this.dialect = dialect;
        this.enums = enums;
        for (Schema schema : schemas) {
            for (Table table : schema.tables()) {
                Map<String, ColumnType> known = columns.computeIfAbsent(table.name(), name -> new LinkedHashMap<>());
                for (Column column : table.columns()) {
                    known.put(column.name(), column.type());
                }
            }
        }
    }

    boolean hasColumnsOf(ScratchTables other) {
        return columns.equals(other.columns);
    }

    /** All labels of each enum type, from all schemas. */
    static Map<ObjectName, Set<String>> labels(List<Schema> schemas) {
        Map<ObjectName, Set<String>> labels = new LinkedHashMap<>();
        for (Schema schema : schemas) {
            for (EnumType type : schema.enums()) {
                labels.computeIfAbsent(type.name(), name -> new LinkedHashSet<>())
                        .addAll(type.labels());
            }
        }
        return labels;
    }

    /** A type as it is to be written on a scratch table; empty when the server does not know it. */
    Optional<String> typeText(ColumnType type, Map<Question, String> typeAnswers) {
        if (type instanceof ColumnType.EnumReference reference && enums.containsKey(reference.name())) {
            return Optional.of("pg_temp." + dialect.quoted(reference.name().name()));
        }
        if (type instanceof ColumnType.Array array) {
            return typeText(array.element(), typeAnswers).map(element -> element + "[]");
        }
        String text = dialect.typeText(type);
        return TextNormal.hasNative(type)
                ? Optional.ofNullable(typeAnswers.get(ofType(text, text)))
                : Optional.of(text);
    }

    static Question ofType(String text, String words) {
        return new Question(Place.Kind.TYPE, Optional.empty(), Optional.empty(), text, words);
    }

    /** The native types that columns of these tables have. */
    Set<Question> typeQuestions() {
        Set<Question> questions = new LinkedHashSet<>();
        columns.forEach((table, types) -> types.forEach((name, type) -> {
            ColumnType element = type instanceof ColumnType.Array array ? array.element() : type;
            if (TextNormal.hasNative(element)) {
                questions.add(ofType(dialect.typeText(element), "the type of " + table.written() + "." + name));
            }
        }));
        return questions;
    }

    /**
     * The statements that put the questions to the server, each on an object whose name is its number. All questions
     * about tables must be about tables of one schema.
     */
    String statements(Map<Integer, Question> questions, Map<Question, String> typeAnswers) {
        StringBuilder sql = new StringBuilder();
        enums.forEach((name, labels) -> sql.append("CREATE TYPE pg_temp.")
                .append(dialect.quoted(name.name()))
                .append(" AS ENUM (")
                .append(String.join(
                        ", ", labels.stream().map(ScratchTables::quotedText).toList()))
                .append(");\n"));
        Map<Optional<ObjectName>, Map<Integer, Question>> byTable = new LinkedHashMap<>();
        questions.forEach(
                (number, question) -> byTable.computeIfAbsent(question.table(), table -> new LinkedHashMap<>())
                        .put(number, question));
        byTable.forEach((table, asked) -> sql.append("CREATE TEMPORARY TABLE pg_temp.")
                .append(dialect.quoted(table.map(ObjectName::name).orElse("retort scratch")))
                .append(" (")
                .append(String.join(", ", elements(table, asked, typeAnswers)))
                .append(");\n"));
        return sql.toString();
    }

    static String name(int number) {
        return "retort " + number;
    }

    /** What a scratch table is made of: the columns that its questions mention, and the questions. */
    private List<String> elements(
            Optional<ObjectName> table, Map<Integer, Question> asked, Map<Question, String> typeAnswers) {
        Set<String> mentioned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        asked.values().forEach(question -> mentioned.addAll(names(question.text())));
        List<String> elements = new ArrayList<>();
        table.map(columns::get)
                .ifPresent(types -> types.forEach((name, type) -> {
                    if (mentioned.contains(name)) {
                        typeText(type, typeAnswers).ifPresent(text -> elements.add(dialect.quoted(name) + " " + text));
                    }
                }));
        asked.forEach((number, question) -> elements.add(element(name(number), question)));
        return elements;
    }

    private Set<String> names(String text) {
        return SqlTokenizer.significant(text, dialect.database()).stream()
                .filter(Token::isName)
                .map(Token::value)
                .collect(Collectors.toSet());
    }

    private String element(String name, Question question) {
        String quoted = dialect.quoted(name);
        String type = question.type().orElse("");
        // The line breaks end a comment that the text may end with.
        String text = question.text() + "\n";
        return switch (question.kind()) {
            case TYPE -> quoted + " " + text;
            case DEFAULT -> quoted + " " + type + " DEFAULT (" + text + ")";
            case COMPUTED -> quoted + " " + type + " GENERATED ALWAYS AS (" + text + ") STORED";
            case CHECK, INDEX_PREDICATE -> "CONSTRAINT " + quoted + " CHECK (" + text + ")";
            // Unlike an index, a check takes an expression of any type and any volatility.
            case INDEX_EXPRESSION -> "CONSTRAINT " + quoted + " CHECK ((" + text + ") IS NULL)";
        };
    }

    private static String quotedText(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

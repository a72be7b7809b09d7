package dev.retort.introspector.canonical;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts questions to a PostgreSQL server, many at a time, and halves a batch that fails until what fails stands alone. */
final class ServerAnswers {
    private static final int BATCH = 300;
    private static final String READ_BACK = """
            select co.conname as name, pg_get_expr(co.conbin, co.conrelid) as text
              from pg_constraint co join pg_class c on c.oid = co.conrelid
             where c.relnamespace = pg_my_temp_schema() and co.contype = 'c' and co.conname like 'retort %'
            union all
            select a.attname, case when d.oid is null then format_type(a.atttypid, a.atttypmod)
                                   else pg_get_expr(d.adbin, d.adrelid) end
              from pg_attribute a join pg_class c on c.oid = a.attrelid
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where c.relnamespace = pg_my_temp_schema() and c.relkind = 'r' and a.attnum > 0
               and a.attname like 'retort %'
            """;

    private final Connection connection;
    private final List<ScratchTables> tables;
    private final Consumer<String> notices;
    private final Map<Question, String> answers = new HashMap<>();
    private Map<Question, String> types = Map.of();

    /** {@code tables}: what is not understood over the first is asked over the next. */
    ServerAnswers(Connection connection, List<ScratchTables> tables, Consumer<String> notices) {
        this.connection = connection;
        this.tables = List.copyOf(tables);
        this.notices = notices;
    }

    /** The answers so far: how the server writes each text; a question it did not understand has none. */
    Map<Question, String> answers() {
        return answers;
    }

    /** Asks about types first: whatever else is asked stands on them. */
    void askTypes(Collection<Question> questions) throws SQLException {
        ask(questions);
        Map<Question, String> known = new HashMap<>(answers);
        // What the server calls a type it knows by that name as well.
        answers.values().forEach(name -> known.put(ScratchTables.ofType(name, name), name));
        types = Map.copyOf(known);
    }

    /** The type as the server has it, for the scratch tables. */
    Map<Question, String> types() {
        return types;
    }

    void ask(Collection<Question> questions) throws SQLException {
        Map<Optional<String>, List<Question>> bySchema = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> !answers.containsKey(question))
                .distinct()
                .sorted(Comparator.comparing((Question question) ->
                        question.table().map(Object::toString).orElse("")))
                .forEach(question -> bySchema.computeIfAbsent(
                                question.table().map(table -> table.schema().orElse("")), key -> new ArrayList<>())
                        .add(question));
        for (List<Question> ofSchema : bySchema.values()) {
            for (int from = 0; from < ofSchema.size(); from += BATCH) {
                askBatch(ofSchema.subList(from, Math.min(from + BATCH, ofSchema.size())));
            }
        }
    }

    private void askBatch(List<Question> questions) throws SQLException {
        Optional<SQLException> failure = refusal(questions, tables.get(0));
        if (failure.isEmpty()) {
            return;
        }
        if (questions.size() > 1) {
            askBatch(questions.subList(0, questions.size() / 2));
            askBatch(questions.subList(questions.size() / 2, questions.size()));
            return;
        }
        for (ScratchTables others : tables.subList(1, tables.size())) {
            if (refusal(questions, others).isEmpty()) {
                return;
            }
        }
        notices.accept(questions.get(0).words() + " is compared as text, the server does not take it: "
                + firstLine(String.valueOf(failure.get().getMessage())));
    }

    /** Puts the questions to the server, and why it did not take them if it did not. */
    private Optional<SQLException> refusal(List<Question> questions, ScratchTables over) throws SQLException {
        Map<Integer, Question> numbered = new LinkedHashMap<>();
        questions.forEach(question -> numbered.put(numbered.size(), question));
        Savepoint start = connection.setSavepoint();
        Optional<SQLException> failure = Optional.empty();
        try (var statement = connection.createStatement()) {
            // Braces are part of texts, such as '{}', and no escapes of JDBC.
            statement.setEscapeProcessing(false);
            statement.execute(over.statements(numbered, types));
            try (var row = statement.executeQuery(READ_BACK)) {
                while (row.next()) {
                    int number = Integer.parseInt(row.getString("name").substring("retort ".length()));
                    Question question = numbered.get(number);
                    if (question != null) {
                        understood(question, row.getString("text")).ifPresent(text -> answers.put(question, text));
                    }
                }
            }
        } catch (SQLException e) {
            failure = Optional.of(e);
        }
        connection.rollback(start);
        connection.releaseSavepoint(start);
        return failure;
    }

    private static Optional<String> understood(Question question, String text) {
        if (question.kind() != Place.Kind.INDEX_EXPRESSION) {
            return Optional.of(text);
        }
        String end = " IS NULL)";
        return text.startsWith("(") && text.endsWith(end)
                ? Optional.of(text.substring(1, text.length() - end.length()))
                : Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}

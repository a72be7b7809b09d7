package dev.retort.runtime.setaside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the catalogue of PostgreSQL. */
record Catalog(Connection connection) {
    /** The only column of a query whose parameters are all numbers of one object. */
    List<String> texts(String query, long object) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int place = 1; place <= parameters; place++) {
                statement.setLong(place, object);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    /** Numbers of objects that stand on tables or columns; the query's parameters are a list of each, of one length. */
    List<Long> objects(String query, List<String> tables, List<Optional<String>> columns) throws SQLException {
        return answers(query, tables, columns, rows -> rows.getLong(1));
    }

    /** As {@link #objects}, for a query that answers with words. */
    List<String> words(String query, List<String> tables, List<Optional<String>> columns) throws SQLException {
        return answers(query, tables, columns, rows -> rows.getString(1));
    }

    private <T> List<T> answers(String query, List<String> tables, List<Optional<String>> columns, Answer<T> answer)
            throws SQLException {
        List<T> answers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            columns.stream().map(column -> column.orElse(null)).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(answer.of(rows));
                }
            }
        }
        return answers;
    }

    /** What a row of an answer says. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(ResultSet row) throws SQLException;
    }
}

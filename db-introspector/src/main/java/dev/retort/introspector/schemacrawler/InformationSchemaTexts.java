package dev.retort.introspector.schemacrawler;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import schemacrawler.schemacrawler.InformationSchemaKey;
import schemacrawler.schemacrawler.InformationSchemaViews;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;

/** The queries over the standard's information schema for what JDBC metadata has no method for. */
final class InformationSchemaTexts {
    /** A query and the view it stands on, in upper case. */
    private record Text(String view, String sql) {}

    private static final Map<InformationSchemaKey, Text> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(
                InformationSchemaKey.ADDITIONAL_COLUMN_ATTRIBUTES,
                // Which columns this view has differs; all of them become attributes of the column.
                new Text("COLUMNS", "select * from information_schema.columns"));
        TEXTS.put(InformationSchemaKey.TABLE_CONSTRAINTS, new Text("TABLE_CONSTRAINTS", """
                        select constraint_catalog, constraint_schema, constraint_name, table_catalog, table_schema,
                               table_name, constraint_type, is_deferrable, initially_deferred
                          from information_schema.table_constraints
                        """));
        TEXTS.put(InformationSchemaKey.CONSTRAINT_COLUMN_USAGE, new Text("KEY_COLUMN_USAGE", """
                        select constraint_catalog, constraint_schema, constraint_name, table_catalog, table_schema,
                               table_name, column_name, ordinal_position
                          from information_schema.key_column_usage
                        """));
        TEXTS.put(InformationSchemaKey.CHECK_CONSTRAINTS, new Text("CHECK_CONSTRAINTS", """
                        select constraint_catalog, constraint_schema, constraint_name, check_clause
                          from information_schema.check_constraints
                        """));
        TEXTS.put(InformationSchemaKey.SEQUENCES, new Text("SEQUENCES", """
                        select sequence_catalog, sequence_schema, sequence_name, start_value, minimum_value,
                               maximum_value, increment, cycle_option
                          from information_schema.sequences
                        """));
    }

    private InformationSchemaTexts() {}

    /** Those whose views the database has; without an information schema, none. */
    static InformationSchemaViews of(Connection connection) throws SQLException {
        Set<String> views = InformationSchemaView.names(connection);
        InformationSchemaViewsBuilder builder = InformationSchemaViewsBuilder.builder();
        TEXTS.forEach((key, text) -> {
            if (views.contains(text.view())) {
                builder.withSql(key, text.sql());
            }
        });
        return builder.toOptions();
    }
}

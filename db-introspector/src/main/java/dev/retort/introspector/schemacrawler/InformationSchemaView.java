package dev.retort.introspector.schemacrawler;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which views of the information schema a database has. */
final class InformationSchemaView {
    private InformationSchemaView() {}

    static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        try (var row = connection
                .getMetaData()
                .getTables(null, upper ? "INFORMATION_SCHEMA" : "information_schema", "%", null)) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return names;
    }
}

package dev.retort.runtime.setaside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop extended statistics, and those that make them again. */
final class StatisticsText {
    private static final String NAME = StoredName.of("s.stxname", "n.nspname");
    private static final String FROM = " FROM pg_catalog.pg_statistic_ext s"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace WHERE s.oid = ?";

    private static final String DROP = "SELECT 'DROP STATISTICS IF EXISTS ' || " + NAME + FROM;

    private static final List<String> CREATE = List.of(
            "SELECT pg_catalog.pg_get_statisticsobjdef(s.oid)" + FROM,
            "SELECT pg_catalog.format('ALTER STATISTICS %s SET STATISTICS %s', " + NAME + ", s.stxstattarget)" + FROM
                    + " AND s.stxstattarget >= 0",
            "SELECT pg_catalog.format('COMMENT ON STATISTICS %s IS %L', " + NAME
                    + ", pg_catalog.obj_description(s.oid, 'pg_statistic_ext'))" + FROM
                    + " AND pg_catalog.obj_description(s.oid, 'pg_statistic_ext') IS NOT NULL");

    private final Catalog catalog;

    StatisticsText(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> drop(long statistics) throws SQLException {
        return catalog.texts(DROP, statistics);
    }

    List<String> create(long statistics) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String query : CREATE) {
            statements.addAll(catalog.texts(query, statistics));
        }
        return statements;
    }
}

package dev.retort.runtime.setaside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop a rule of a table, and those that make it again. */
final class RuleText {
    private static final String TABLE = StoredName.OF_RELATION;
    private static final String FROM = " FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE r.oid = ?";

    private static final String DROP =
            "SELECT pg_catalog.format('DROP RULE IF EXISTS %I ON %s', r.rulename, " + TABLE + ")" + FROM;

    private static final List<String> CREATE = List.of(
            "SELECT pg_catalog.rtrim(pg_catalog.pg_get_ruledef(r.oid, true), '; ')" + FROM,
            "SELECT pg_catalog.format('ALTER TABLE %s %s RULE %I', " + TABLE
                    + ", CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END,"
                    + " r.rulename)" + FROM + " AND r.ev_enabled <> 'O'",
            "SELECT pg_catalog.format('COMMENT ON RULE %I ON %s IS %L', r.rulename, " + TABLE
                    + ", pg_catalog.obj_description(r.oid, 'pg_rewrite'))" + FROM
                    + " AND pg_catalog.obj_description(r.oid, 'pg_rewrite') IS NOT NULL");

    private final Catalog catalog;

    RuleText(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> drop(long rule) throws SQLException {
        return catalog.texts(DROP, rule);
    }

    List<String> create(long rule) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String query : CREATE) {
            statements.addAll(catalog.texts(query, rule));
        }
        return statements;
    }
}

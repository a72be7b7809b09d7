package dev.retort.runtime.setaside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop a trigger, and those that make it again. */
final class TriggerText {
    private static final String TABLE = StoredName.OF_RELATION;
    private static final String FROM = " FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE t.oid = ?";

    private static final String DROP =
            "SELECT pg_catalog.format('DROP TRIGGER IF EXISTS %I ON %s', t.tgname, " + TABLE + ")" + FROM;

    private static final List<String> CREATE = List.of(
            "SELECT pg_catalog.pg_get_triggerdef(t.oid, true)" + FROM,
            "SELECT pg_catalog.format('ALTER TABLE %s %s TRIGGER %I', " + TABLE
                    + ", CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END,"
                    + " t.tgname)" + FROM + " AND t.tgenabled <> 'O'",
            "SELECT pg_catalog.format('COMMENT ON TRIGGER %I ON %s IS %L', t.tgname, " + TABLE
                    + ", pg_catalog.obj_description(t.oid, 'pg_trigger'))" + FROM
                    + " AND pg_catalog.obj_description(t.oid, 'pg_trigger') IS NOT NULL");

    private final Catalog catalog;

    TriggerText(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> drop(long trigger) throws SQLException {
        return catalog.texts(DROP, trigger);
    }

    List<String> create(long trigger) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String query : CREATE) {
            statements.addAll(catalog.texts(query, trigger));
        }
        return statements;
    }
}

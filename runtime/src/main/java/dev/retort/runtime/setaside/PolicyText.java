package dev.retort.runtime.setaside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop a row policy, and those that make it again. */
final class PolicyText {
    private static final String TABLE = StoredName.OF_RELATION;
    private static final String FROM = " FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE p.oid = ?";

    private static final String DROP =
            "SELECT pg_catalog.format('DROP POLICY IF EXISTS %I ON %s', p.polname, " + TABLE + ")" + FROM;

    private static final String CREATE =
            "SELECT pg_catalog.format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', p.polname, "
                    + TABLE + ", CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,"
                    + " CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'"
                    + " ELSE 'ALL' END,"
                    + " (SELECT pg_catalog.string_agg(CASE WHEN r = 0 THEN 'PUBLIC' ELSE"
                    + " pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(r)) END, ', ') FROM pg_catalog.unnest(p.polroles) r))"
                    + " || coalesce(' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')', '')"
                    + " || coalesce(' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')"
                    + FROM;

    private static final String COMMENT =
            "SELECT pg_catalog.format('COMMENT ON POLICY %I ON %s IS %L', p.polname, " + TABLE
                    + ", pg_catalog.obj_description(p.oid, 'pg_policy'))" + FROM
                    + " AND pg_catalog.obj_description(p.oid, 'pg_policy') IS NOT NULL";

    private final Catalog catalog;

    PolicyText(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> drop(long policy) throws SQLException {
        return catalog.texts(DROP, policy);
    }

    List<String> create(long policy) throws SQLException {
        List<String> statements = new ArrayList<>(catalog.texts(CREATE, policy));
        statements.addAll(catalog.texts(COMMENT, policy));
        return statements;
    }
}

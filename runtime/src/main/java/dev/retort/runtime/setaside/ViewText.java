package dev.retort.runtime.setaside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop a view or materialized view, and those that make it again with all that is on it. */
final class ViewText {
    private static final String NAME = StoredName.OF_RELATION;
    private static final String KIND = "CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END";
    private static final String FROM =
            " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace ";
    private static final String OF_VIEW = " WHERE c.oid = ?";

    private static final String DROP = "SELECT 'DROP ' || " + KIND + " || ' IF EXISTS ' || " + NAME + FROM + OF_VIEW;

    private static final String CREATE = "SELECT 'CREATE ' || " + KIND + " || ' ' || " + NAME
            + " || coalesce((SELECT pg_catalog.format(' USING %I', m.amname) FROM pg_catalog.pg_am m"
            + " WHERE c.relkind = 'm' AND m.oid = c.relam), '')"
            + " || coalesce(' WITH (' || pg_catalog.array_to_string(c.reloptions, ', ') || ')', '')"
            + " || coalesce((SELECT pg_catalog.format(' TABLESPACE %I', s.spcname) FROM pg_catalog.pg_tablespace s"
            + " WHERE s.oid = c.reltablespace), '')"
            + " || ' AS ' || pg_catalog.btrim(pg_catalog.pg_get_viewdef(c.oid), '; ')"
            + " || CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN ' WITH NO DATA' ELSE '' END" + FROM
            + OF_VIEW;

    private static final String OWNER = "SELECT pg_catalog.format('ALTER ' || " + KIND + " || ' %s OWNER TO %I', "
            + NAME + ", pg_catalog.pg_get_userbyid(c.relowner))" + FROM + OF_VIEW
            + " AND pg_catalog.pg_get_userbyid(c.relowner) <> CURRENT_USER";

    private static final String COMMENT =
            "SELECT pg_catalog.format('COMMENT ON ' || " + KIND + " || ' %s IS %L', " + NAME
                    + ", pg_catalog.obj_description(c.oid, 'pg_class'))" + FROM + OF_VIEW
                    + " AND pg_catalog.obj_description(c.oid, 'pg_class') IS NOT NULL";

    private static final String COLUMN_COMMENTS = "SELECT pg_catalog.format('COMMENT ON COLUMN %s.%I IS %L', " + NAME
            + ", a.attname, pg_catalog.col_description(c.oid, a.attnum))" + FROM
            + "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid" + OF_VIEW
            + " AND pg_catalog.col_description(c.oid, a.attnum) IS NOT NULL ORDER BY a.attnum";

    private static final String DEFAULTS = "SELECT pg_catalog.format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT %s', "
            + NAME + ", a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid))" + FROM
            + "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid"
            + " JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum" + OF_VIEW
            + " ORDER BY a.attnum";

    private static final String INDEXES = "SELECT pg_catalog.pg_get_indexdef(x.indexrelid, 0, true)" + FROM
            + "JOIN pg_catalog.pg_index x ON x.indrelid = c.oid" + OF_VIEW + " ORDER BY x.indexrelid";

    private static final String INDEX_COMMENTS = "SELECT pg_catalog.format('COMMENT ON INDEX %s IS %L', "
            + StoredName.of("i") + ", pg_catalog.obj_description(i.oid, 'pg_class'))" + FROM
            + "JOIN pg_catalog.pg_index x ON x.indrelid = c.oid JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid"
            + OF_VIEW
            + " AND pg_catalog.obj_description(i.oid, 'pg_class') IS NOT NULL ORDER BY i.oid";

    private static final String CLUSTER = "SELECT pg_catalog.format('ALTER MATERIALIZED VIEW %s CLUSTER ON %I', " + NAME
            + ", i.relname)" + FROM
            + "JOIN pg_catalog.pg_index x ON x.indrelid = c.oid JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid"
            + OF_VIEW
            + " AND x.indisclustered";

    private static final String TARGETS = "SELECT pg_catalog.format('ALTER MATERIALIZED VIEW %s ALTER COLUMN %I SET"
            + " STATISTICS %s', " + NAME + ", a.attname, a.attstattarget)" + FROM
            + "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0" + OF_VIEW
            + " AND c.relkind = 'm' AND a.attstattarget >= 0 ORDER BY a.attnum";

    private static final String STATISTICS = "SELECT pg_catalog.pg_get_statisticsobjdef(s.oid)" + FROM
            + "JOIN pg_catalog.pg_statistic_ext s ON s.stxrelid = c.oid" + OF_VIEW + " ORDER BY s.oid";

    private static final String RULES = "SELECT pg_catalog.pg_get_ruledef(r.oid, true)" + FROM
            + "JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN'" + OF_VIEW
            + " ORDER BY r.oid";

    private static final String RULE_COMMENTS =
            "SELECT pg_catalog.format('COMMENT ON RULE %I ON %s IS %L', r.rulename, "
                    + NAME + ", pg_catalog.obj_description(r.oid, 'pg_rewrite'))" + FROM
                    + "JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN'" + OF_VIEW
                    + " AND pg_catalog.obj_description(r.oid, 'pg_rewrite') IS NOT NULL ORDER BY r.oid";

    private static final String TRIGGERS = "SELECT t.oid" + FROM
            + "JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal" + OF_VIEW + " ORDER BY t.oid";

    /** What a new view has by itself: its owner's privileges, and those that a default for the schema has added. */
    private static final String REVOKE = "SELECT DISTINCT pg_catalog.format('REVOKE ALL ON %s FROM %s', " + NAME + ", "
            + grantee()
            + ")" + FROM
            + "CROSS JOIN LATERAL pg_catalog.aclexplode(coalesce(c.relacl, pg_catalog.acldefault('r', c.relowner))) e"
            + OF_VIEW;

    private static final String GRANT = "SELECT pg_catalog.format('GRANT %s ON %s TO %s%s', e.privilege_type, " + NAME
            + ", " + grantee() + ", CASE WHEN e.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)" + FROM
            + "CROSS JOIN LATERAL pg_catalog.aclexplode(coalesce(c.relacl, pg_catalog.acldefault('r', c.relowner))) e"
            + OF_VIEW;

    private static final String GRANT_COLUMNS =
            "SELECT pg_catalog.format('GRANT %s (%I) ON %s TO %s%s', e.privilege_type, a.attname, " + NAME + ", "
                    + grantee()
                    + ", CASE WHEN e.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)" + FROM
                    + "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid"
                    + " CROSS JOIN LATERAL pg_catalog.aclexplode(a.attacl) e" + OF_VIEW + " ORDER BY 1";

    private static final String HAS_PRIVILEGES = "SELECT 'yes'" + FROM + OF_VIEW + " AND c.relacl IS NOT NULL";

    private static final List<String> BEHIND_CREATE = List.of(
            OWNER,
            COMMENT,
            COLUMN_COMMENTS,
            DEFAULTS,
            INDEXES,
            INDEX_COMMENTS,
            CLUSTER,
            TARGETS,
            STATISTICS,
            RULES,
            RULE_COMMENTS);

    private final Catalog catalog;

    ViewText(Catalog catalog) {
        this.catalog = catalog;
    }

    private static String grantee() {
        return "CASE WHEN e.grantee = 0 THEN 'PUBLIC' ELSE"
                + " pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(e.grantee)) END";
    }

    String name(long view) throws SQLException {
        return only("SELECT " + NAME + FROM + OF_VIEW, view);
    }

    String drop(long view) throws SQLException {
        return only(DROP, view);
    }

    /** Everything but privileges, which depend on what the new view has by itself. */
    List<String> create(long view) throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add(only(CREATE, view));
        for (String query : BEHIND_CREATE) {
            statements.addAll(catalog.texts(query, view));
        }
        for (String trigger : catalog.texts(TRIGGERS, view)) {
            statements.addAll(new TriggerText(catalog).create(Long.parseLong(trigger)));
        }
        return statements;
    }

    /** What takes all privileges away that a view has. */
    List<String> revoke(long view) throws SQLException {
        return catalog.texts(REVOKE, view);
    }

    boolean hasPrivileges(long view) throws SQLException {
        return !catalog.texts(HAS_PRIVILEGES, view).isEmpty();
    }

    List<String> grant(long view) throws SQLException {
        return catalog.texts(GRANT, view);
    }

    List<String> grantColumns(long view) throws SQLException {
        return catalog.texts(GRANT_COLUMNS, view);
    }

    private String only(String query, long view) throws SQLException {
        return catalog.texts(query, view).stream()
                .findFirst()
                .orElseThrow(() -> new SQLException("the view " + view + " is gone"));
    }
}

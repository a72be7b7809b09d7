package dev.retort.runtime.setaside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds what stands on tables and columns of PostgreSQL and is in the way when a column's type changes, or when they go. */
public final class ObjectsInTheWay {
    /** Dependencies {@code d} on tables (first parameter) or their columns (second parameter; none for the whole table). */
    static final String ON_COLUMNS = """
            pg_catalog.pg_depend d
              JOIN ROWS FROM (pg_catalog.unnest(?::text[]), pg_catalog.unnest(?::text[]))
                   WITH ORDINALITY AS changed(tab, col, place) ON d.refobjid = pg_catalog.to_regclass(changed.tab)
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
             WHERE d.refclassid = 'pg_catalog.pg_class'::regclass
               AND (changed.col IS NULL OR a.attname = changed.col::name)
            """;

    static final String ABOVE = """
            WITH RECURSIVE above(oid, rule, depth) AS (
              SELECT r.ev_class, r.oid, 1
                FROM pg_catalog.pg_rewrite r
                JOIN (SELECT d.objid, d.refobjid FROM
            """ + ON_COLUMNS + """
               AND d.classid = 'pg_catalog.pg_rewrite'::regclass) d ON d.objid = r.oid
               WHERE r.ev_class <> d.refobjid
              UNION
              SELECT r.ev_class, r.oid, above.depth + 1
                FROM above
                JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = above.oid
                 AND d.classid = 'pg_catalog.pg_rewrite'::regclass
                JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid
               WHERE r.ev_class <> above.oid AND above.depth < 100)
            """;

    private static final String VIEWS = ABOVE
            + "SELECT c.oid FROM above JOIN pg_catalog.pg_class c ON c.oid = above.oid WHERE c.relkind IN ('v', 'm')"
            + " GROUP BY c.oid ORDER BY max(above.depth), c.oid";

    private static final String RULES_OF_TABLES = ABOVE
            + "SELECT DISTINCT pg_catalog.pg_describe_object('pg_catalog.pg_rewrite'::regclass, above.rule, 0) FROM above"
            + " JOIN pg_catalog.pg_class c ON c.oid = above.oid WHERE c.relkind NOT IN ('v', 'm') ORDER BY 1";

    private static final String TRIGGERS =
            "SELECT DISTINCT t.oid FROM pg_catalog.pg_trigger t JOIN (SELECT d.objid FROM "
                    + ON_COLUMNS + " AND d.classid = 'pg_catalog.pg_trigger'::regclass) d ON d.objid = t.oid"
                    + " WHERE NOT t.tgisinternal ORDER BY t.oid";

    private static final String POLICIES = "SELECT DISTINCT d.objid FROM " + ON_COLUMNS
            + " AND d.classid = 'pg_catalog.pg_policy'::regclass ORDER BY 1";

    /** Functions that are stored parsed, and publications that choose rows. */
    static final String OTHERS =
            "SELECT DISTINCT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) FROM " + ON_COLUMNS
                    + " AND d.classid IN ('pg_catalog.pg_proc'::regclass, 'pg_catalog.pg_publication_rel'::regclass)"
                    + " ORDER BY 1";

    private static final String OF_TRIGGER =
            "SELECT pg_catalog.pg_describe_object('pg_catalog.pg_trigger'::regclass, t.oid, 0)"
                    + " || ', which belongs to a partitioned table' FROM pg_catalog.pg_trigger t"
                    + " WHERE t.oid = ? AND t.tgparentid <> 0";

    /** Why a view cannot come back as it was; the parameter is the view, as often as it takes. */
    private static final List<String> OF_VIEW = List.of("""
            SELECT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)
              FROM pg_catalog.pg_depend d
             WHERE (d.refobjid = ? AND d.refclassid = 'pg_catalog.pg_class'::regclass
                    OR d.refclassid = 'pg_catalog.pg_type'::regclass
                       AND d.refobjid IN (SELECT t.oid FROM pg_catalog.pg_type t WHERE t.typrelid = ?
                                          UNION SELECT t.typarray FROM pg_catalog.pg_type t WHERE t.typrelid = ?))
               AND d.classid NOT IN ('pg_catalog.pg_rewrite'::regclass, 'pg_catalog.pg_attrdef'::regclass,
                                     'pg_catalog.pg_trigger'::regclass, 'pg_catalog.pg_statistic_ext'::regclass)
               AND d.deptype <> 'i'
               AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_index x
                                WHERE d.classid = 'pg_catalog.pg_class'::regclass AND x.indexrelid = d.objid
                                  AND x.indrelid = ?)
            """, """
            SELECT pg_catalog.pg_describe_object(d.classid, d.objid, 0) || ', which belongs to '
                   || pg_catalog.pg_describe_object(d.refclassid, d.refobjid, 0)
              FROM pg_catalog.pg_depend d
             WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = ? AND d.deptype IN ('e', 'x')
            """, """
            SELECT pg_catalog.pg_describe_object('pg_catalog.pg_class'::regclass, c.oid, 0) || ', which belongs to '
                   || pg_catalog.pg_get_userbyid(c.relowner)
              FROM pg_catalog.pg_class c WHERE c.oid = ? AND NOT pg_catalog.pg_has_role(c.relowner, 'USAGE')
            """, """
            SELECT pg_catalog.pg_describe_object('pg_catalog.pg_class'::regclass, c.oid, 0) || ', which is temporary'
              FROM pg_catalog.pg_class c WHERE c.oid = ? AND c.relpersistence = 't'
            """, """
            SELECT DISTINCT pg_catalog.pg_describe_object('pg_catalog.pg_class'::regclass, c.oid, 0)
                   || ', on which ' || pg_catalog.pg_get_userbyid(p.grantor) || ' has granted privileges'
              FROM pg_catalog.pg_class c
             CROSS JOIN LATERAL (
               SELECT e.grantor FROM pg_catalog.aclexplode(c.relacl) e
               UNION SELECT e.grantor FROM pg_catalog.pg_attribute a CROSS JOIN LATERAL pg_catalog.aclexplode(a.attacl) e
                      WHERE a.attrelid = c.oid) p
             WHERE c.oid = ? AND p.grantor <> c.relowner
            """, """
            SELECT pg_catalog.pg_describe_object('pg_catalog.pg_class'::regclass, l.objoid, 0)
                   || ', which has a security label'
              FROM pg_catalog.pg_seclabel l WHERE l.objoid = ? AND l.classoid = 'pg_catalog.pg_class'::regclass
            """, """
            SELECT pg_catalog.pg_describe_object('pg_catalog.pg_rewrite'::regclass, r.oid, 0) || ', which is not enabled'
              FROM pg_catalog.pg_rewrite r WHERE r.ev_class = ? AND r.ev_enabled <> 'O'
            """);

    private final Catalog catalog;
    private final List<String> tables;
    private final List<Optional<String>> columns;

    private ObjectsInTheWay(Connection connection, List<String> tables, List<Optional<String>> columns) {
        this.catalog = new Catalog(connection);
        this.tables = List.copyOf(tables);
        this.columns = List.copyOf(columns);
    }

    /**
     * What stands on columns.
     *
     * @param quotedTable as it is written in a statement
     */
    public static ObjectsInTheWay ofColumns(Connection connection, String quotedTable, List<String> columns) {
        return new ObjectsInTheWay(
                connection,
                Collections.nCopies(columns.size(), quotedTable),
                columns.stream().map(Optional::of).toList());
    }

    /** What stands on tables and columns, each with its table as it is written in a statement. */
    static ObjectsInTheWay of(Connection connection, List<String> quotedTables, List<Optional<String>> columns) {
        return new ObjectsInTheWay(connection, quotedTables, columns);
    }

    /** In words, what is there that could not be put back as it was; nothing is changed. */
    public List<String> irreplaceable() throws SQLException {
        List<String> found = new ArrayList<>(words(OTHERS));
        found.addAll(words(RULES_OF_TABLES));
        for (long trigger : triggers()) {
            found.addAll(ofTrigger(trigger));
        }
        for (long view : views()) {
            found.addAll(ofView(view));
        }
        return found.stream().distinct().toList();
    }

    /** Why a view could not be made again as it is. */
    List<String> ofView(long view) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String reason : OF_VIEW) {
            found.addAll(catalog.texts(reason, view));
        }
        return found.stream().distinct().toList();
    }

    /** Why a trigger could not be made again as it is. */
    List<String> ofTrigger(long trigger) throws SQLException {
        return catalog.texts(OF_TRIGGER, trigger);
    }

    /** Views and materialized views, each behind those it stands on. */
    List<Long> views() throws SQLException {
        return objects(VIEWS);
    }

    List<Long> triggers() throws SQLException {
        return objects(TRIGGERS);
    }

    List<Long> policies() throws SQLException {
        return objects(POLICIES);
    }

    /** The numbers of what a query finds that begins with or holds the dependencies on what changes. */
    List<Long> objects(String query) throws SQLException {
        return catalog.objects(query, tables, columns);
    }

    /** As {@link #objects}, for a query that answers with words. */
    List<String> words(String query) throws SQLException {
        return catalog.words(query, tables, columns);
    }
}

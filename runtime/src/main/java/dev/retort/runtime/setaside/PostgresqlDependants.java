package dev.retort.runtime.setaside;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Dependant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks {@code pg_depend}. PostgreSQL refuses to drop what a view needs and drops some other things without a word; here all
 * are found alike.
 */
final class PostgresqlDependants {
    private static final String NAME =
            "coalesce(nullif(n.nspname, pg_catalog.current_schema()) || '.', '') || c.relname";
    private static final String OF_RELATION =
            " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ?";

    private static final String VIEW =
            "SELECT CASE c.relkind WHEN 'm' THEN 'materialized view ' ELSE 'view ' END || " + NAME + OF_RELATION;

    /** The views a view reads; the parameter is the view. */
    private static final String BELOW = "SELECT DISTINCT 'view ' || " + NAME + " FROM pg_catalog.pg_rewrite r"
            + " JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.objid = r.oid"
            + " AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid <> r.ev_class"
            + " JOIN pg_catalog.pg_class c ON c.oid = d.refobjid AND c.relkind IN ('v', 'm')"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE r.ev_class = ? ORDER BY 1";

    private static final String TRIGGER = "SELECT 'trigger ' || tgname FROM pg_catalog.pg_trigger WHERE oid = ?";
    private static final String POLICY = "SELECT 'policy ' || polname FROM pg_catalog.pg_policy WHERE oid = ?";
    private static final String RULE = "SELECT 'rule ' || rulename FROM pg_catalog.pg_rewrite WHERE oid = ?";
    private static final String STATISTICS =
            "SELECT 'statistics ' || stxname FROM pg_catalog.pg_statistic_ext WHERE oid = ?";

    /** Rules of tables, a gone one's own among them. */
    private static final String RULES = ObjectsInTheWay.ABOVE
            + "SELECT r.oid FROM above JOIN pg_catalog.pg_rewrite r ON r.oid = above.rule"
            + " JOIN pg_catalog.pg_class c ON c.oid = above.oid WHERE c.relkind NOT IN ('v', 'm') ORDER BY 1";

    private static final String OWN_RULES = "SELECT DISTINCT r.oid FROM pg_catalog.pg_rewrite r JOIN (SELECT d.objid,"
            + " d.refobjid FROM " + ObjectsInTheWay.ON_COLUMNS + " AND d.classid = 'pg_catalog.pg_rewrite'::regclass) d"
            + " ON d.objid = r.oid AND d.refobjid = r.ev_class ORDER BY 1";

    private static final String STATISTICS_OBJECTS = "SELECT DISTINCT d.objid FROM " + ObjectsInTheWay.ON_COLUMNS
            + " AND d.classid = 'pg_catalog.pg_statistic_ext'::regclass ORDER BY 1";

    /** Tables with row security that go as a whole. */
    private static final String SECURED = "SELECT c.oid FROM ROWS FROM (pg_catalog.unnest(?::text[]),"
            + " pg_catalog.unnest(?::text[])) AS changed(tab, col)"
            + " JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(changed.tab)"
            + " WHERE changed.col IS NULL AND (c.relrowsecurity OR c.relforcerowsecurity) ORDER BY 1";

    private static final List<String> SECURITY = List.of(
            "SELECT 'ALTER TABLE ' || " + StoredName.OF_RELATION + " || ' ENABLE ROW LEVEL SECURITY'" + OF_RELATION
                    + " AND c.relrowsecurity",
            "SELECT 'ALTER TABLE ' || " + StoredName.OF_RELATION + " || ' FORCE ROW LEVEL SECURITY'" + OF_RELATION
                    + " AND c.relforcerowsecurity");

    /** Tables that inherit from a gone one or are a part of it, and what uses its rows as a type. */
    private static final String ON_WHOLE_TABLES =
            "SELECT DISTINCT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) FROM "
                    + ObjectsInTheWay.ON_COLUMNS + " AND changed.col IS NULL"
                    + " AND d.classid = 'pg_catalog.pg_class'::regclass AND d.objsubid = 0"
                    + " AND EXISTS (SELECT 1 FROM pg_catalog.pg_class c WHERE c.oid = d.objid AND c.relkind IN ('r', 'p', 'f'))"
                    + " ORDER BY 1";

    private static final String ON_ROW_TYPES =
            "SELECT DISTINCT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)"
                    + " FROM ROWS FROM (pg_catalog.unnest(?::text[]), pg_catalog.unnest(?::text[])) AS changed(tab, col)"
                    + " JOIN pg_catalog.pg_type t ON t.typrelid = pg_catalog.to_regclass(changed.tab)"
                    + " JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_type'::regclass"
                    + " AND d.refobjid IN (t.oid, t.typarray) AND d.deptype <> 'i'"
                    + " WHERE changed.col IS NULL ORDER BY 1";

    private final Catalog catalog;
    private final ObjectsInTheWay objects;
    private final List<TableOrColumn> gone;
    private final List<Dependant> found = new ArrayList<>();

    PostgresqlDependants(Connection connection, Dialect dialect, List<TableOrColumn> gone) {
        this.catalog = new Catalog(connection);
        this.gone = gone;
        this.objects = ObjectsInTheWay.of(
                connection,
                gone.stream().map(each -> dialect.quoted(each.table())).toList(),
                gone.stream().map(TableOrColumn::column).toList());
    }

    /** Views first: a trigger, a rule or a policy may ask one. */
    List<Dependant> find() throws SQLException {
        for (long view : objects.views()) {
            view(view);
        }
        for (long table : objects.objects(SECURED)) {
            List<String> create = new ArrayList<>();
            for (String query : SECURITY) {
                create.addAll(catalog.texts(query, table));
            }
            found.add(new Dependant("row security", needs("pg_class", table), List.of(), create, List.of()));
        }
        StatisticsText statistics = new StatisticsText(catalog);
        for (long each : objects.objects(STATISTICS_OBJECTS)) {
            add(STATISTICS, "pg_statistic_ext", each, statistics.drop(each), statistics.create(each), List.of());
        }
        TriggerText triggers = new TriggerText(catalog);
        for (long trigger : objects.triggers()) {
            List<String> why = objects.ofTrigger(trigger);
            add(TRIGGER, "pg_trigger", trigger, triggers.drop(trigger), triggers.create(trigger), why);
        }
        PolicyText policies = new PolicyText(catalog);
        for (long policy : objects.policies()) {
            add(POLICY, "pg_policy", policy, policies.drop(policy), policies.create(policy), List.of());
        }
        RuleText rules = new RuleText(catalog);
        List<Long> all = new ArrayList<>(objects.objects(OWN_RULES));
        all.addAll(objects.objects(RULES));
        for (long rule : all.stream().distinct().toList()) {
            add(RULE, "pg_rewrite", rule, rules.drop(rule), rules.create(rule), List.of());
        }
        for (String query : List.of(ObjectsInTheWay.OTHERS, ON_WHOLE_TABLES, ON_ROW_TYPES)) {
            for (String other : objects.words(query)) {
                found.add(new Dependant(other, everything(), List.of(), List.of(), List.of(other)));
            }
        }
        return found;
    }

    private void view(long view) throws SQLException {
        ViewText text = new ViewText(catalog);
        List<String> create = new ArrayList<>(text.create(view));
        create.addAll(new ViewPrivileges(catalog).statements(view));
        List<String> needs = new ArrayList<>();
        for (String rule : catalog.texts("SELECT oid FROM pg_catalog.pg_rewrite WHERE ev_class = ? ORDER BY 1", view)) {
            needs.addAll(needs("pg_rewrite", Long.parseLong(rule)));
        }
        if (needs.isEmpty()) {
            needs.addAll(catalog.texts(BELOW, view));
        }
        String described = catalog.texts(VIEW, view).get(0);
        found.add(new Dependant(described, needs, List.of(text.drop(view)), create, objects.ofView(view)));
    }

    private void add(
            String words, String kind, long object, List<String> drop, List<String> create, List<String> irreplaceable)
            throws SQLException {
        found.add(new Dependant(catalog.texts(words, object).get(0), needs(kind, object), drop, create, irreplaceable));
    }

    /** Those of what goes that an object stands on. */
    private List<String> needs(String kind, long object) throws SQLException {
        String places = kind.equals("pg_class")
                ? "SELECT changed.place FROM ROWS FROM (pg_catalog.unnest(?::text[]), pg_catalog.unnest(?::text[]))"
                        + " WITH ORDINALITY AS changed(tab, col, place) WHERE pg_catalog.to_regclass(changed.tab) = "
                        + object
                : "SELECT DISTINCT changed.place FROM " + ObjectsInTheWay.ON_COLUMNS + " AND d.classid = 'pg_catalog."
                        + kind + "'::regclass AND d.objid = " + object + " ORDER BY 1";
        return objects.objects(places).stream()
                .map(place -> gone.get(place.intValue() - 1).toString())
                .toList();
    }

    private List<String> everything() {
        return gone.stream().map(TableOrColumn::toString).toList();
    }
}

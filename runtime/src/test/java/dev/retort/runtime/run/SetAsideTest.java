package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.PreflightException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column changes its type on PostgreSQL although views, triggers and policies stand on it: they are as they were. */
class SetAsideTest {
    private static final Migration CREATE = migration(
            (op, words) -> {
                op.createEnum("state", "NEW", "PAID", "GONE");
                op.createTable(
                        "customer",
                        words.column("id", words.bigint()),
                        words.column("score", words.integer()),
                        words.column("name", words.varchar(40)),
                        words.column("state", words.enumType("state")),
                        words.primaryKey("id"));
            },
            (op, words) -> op.dropTable("customer"));

    private static final Migration CHANGE = migration(
            (op, words) -> {
                op.alterColumn("customer", "score", words.type(words.bigint()));
                op.alterColumn("customer", "name", words.type(words.varchar(80)));
                op.dropEnumValue("state", "GONE", words.replacedBy("PAID"));
            },
            (op, words) -> {
                op.addEnumValue("state", "GONE");
                op.alterColumn("customer", "name", words.type(words.varchar(40)));
                op.alterColumn("customer", "score", words.type(words.integer()));
            });

    private static final String[] STANDING = {
        "CREATE SCHEMA \"Side\"",
        "CREATE VIEW plain AS SELECT id, score, name FROM customer WHERE score > 3",
        "CREATE VIEW checked WITH (security_barrier = true) AS SELECT id, score FROM customer WHERE score > 0"
                + " WITH LOCAL CHECK OPTION",
        "CREATE VIEW \"Side\".\"On plain\" (\"Points\", \"n\") AS SELECT score, count(*) FROM plain GROUP BY score",
        "CREATE VIEW deep AS SELECT p.id, o.\"Points\" FROM plain p JOIN \"Side\".\"On plain\" o ON o.\"Points\" = p.score",
        "CREATE VIEW states AS SELECT state, count(*) AS n FROM customer GROUP BY state",
        "COMMENT ON VIEW plain IS 'it''s plain'",
        "COMMENT ON COLUMN plain.score IS 'points'",
        "ALTER VIEW plain ALTER COLUMN name SET DEFAULT 'nobody'",
        "CREATE MATERIALIZED VIEW sums WITH (fillfactor = 70) AS SELECT name, count(score) AS total FROM customer GROUP BY name",
        "CREATE UNIQUE INDEX ux_sums ON sums (name)",
        "CREATE INDEX ix_total ON sums (total DESC) WHERE total > 0",
        "COMMENT ON INDEX ux_sums IS 'for REFRESH CONCURRENTLY'",
        "COMMENT ON MATERIALIZED VIEW sums IS 'sums'",
        "CREATE MATERIALIZED VIEW unfilled AS SELECT * FROM sums WITH NO DATA",
        "CREATE ROLE %1$s_reader",
        "CREATE ROLE %1$s_owner",
        "GRANT USAGE, CREATE ON SCHEMA public TO %1$s_owner",
        "GRANT SELECT ON customer TO %1$s_owner",
        "ALTER VIEW checked OWNER TO %1$s_owner",
        "REVOKE DELETE ON checked FROM %1$s_owner",
        "GRANT SELECT ON plain TO %1$s_reader WITH GRANT OPTION",
        "GRANT SELECT ON plain TO PUBLIC",
        "GRANT SELECT (score), UPDATE (name) ON checked_columns TO %1$s_reader",
        "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "CREATE TRIGGER into_plain INSTEAD OF UPDATE ON plain FOR EACH ROW EXECUTE FUNCTION note()",
        "CREATE RULE no_delete AS ON DELETE TO plain DO INSTEAD NOTHING",
        "COMMENT ON RULE no_delete ON plain IS 'kept'",
        "CREATE TRIGGER on_score AFTER UPDATE OF score ON customer FOR EACH ROW WHEN (NEW.score > 5) EXECUTE FUNCTION note()",
        "COMMENT ON TRIGGER on_score ON customer IS 'watches'",
        "ALTER TABLE customer DISABLE TRIGGER on_score",
        "CREATE POLICY seen ON customer AS RESTRICTIVE FOR SELECT TO PUBLIC USING (score > 0)",
        "COMMENT ON POLICY seen ON customer IS 'rows'"
    };

    private static final List<String> LOOKS = List.of(
            "SELECT c.oid::regclass || ' ' || c.relkind::text || ' ' || pg_get_userbyid(c.relowner) || ' '"
                    + " || coalesce(c.relacl::text, '-') || ' ' || coalesce(c.reloptions::text, '-') || ' '"
                    + " || coalesce(obj_description(c.oid, 'pg_class'), '-') || ' ' || c.relispopulated || ' '"
                    + " || coalesce(pg_get_viewdef(c.oid), '-') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname IN ('public', 'Side') AND c.relkind IN ('v', 'm') ORDER BY 1",
            "SELECT a.attrelid::regclass || '.' || a.attname || ' ' || coalesce(a.attacl::text, '-') || ' '"
                    + " || coalesce(col_description(a.attrelid, a.attnum), '-') || ' '"
                    + " || coalesce(pg_get_expr(d.adbin, d.adrelid), '-') FROM pg_attribute a"
                    + " JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
                    + " WHERE n.nspname IN ('public', 'Side') AND c.relkind IN ('v', 'm') AND a.attnum > 0 ORDER BY 1",
            "SELECT pg_get_indexdef(x.indexrelid) || coalesce(obj_description(x.indexrelid, 'pg_class'), '-')"
                    + " FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid WHERE c.relkind = 'm' ORDER BY 1",
            "SELECT pg_get_triggerdef(t.oid) || t.tgenabled::text || coalesce(obj_description(t.oid, 'pg_trigger'), '-')"
                    + " FROM pg_trigger t WHERE NOT t.tgisinternal ORDER BY 1",
            "SELECT pg_get_ruledef(r.oid) || coalesce(obj_description(r.oid, 'pg_rewrite'), '-') FROM pg_rewrite r"
                    + " JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname IN ('public', 'Side') AND r.rulename <> '_RETURN' ORDER BY 1",
            "SELECT polname || polcmd::text || polpermissive || polroles::text || pg_get_expr(polqual, polrelid)"
                    + " || coalesce(obj_description(oid, 'pg_policy'), '-') FROM pg_policy ORDER BY 1");

    static Stream<? extends DatabaseServer> servers() {
        return PostgresServer.selected().stream();
    }

    private static TestHistory history(Migration... migrations) {
        TestHistory history = new TestHistory().revision("a", "", CREATE);
        String parent = "a";
        for (Migration migration : migrations) {
            String id = Character.toString(parent.charAt(0) + 1);
            history.revision(id, parent, migration);
            parent = id;
        }
        return history;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everythingComesBackAsItWas(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            String name = database.url().substring(database.url().lastIndexOf('/') + 1);
            history(CHANGE).on(database).upgrade("a");
            database.execute("CREATE VIEW checked_columns AS SELECT score, name FROM customer");
            for (String statement : STANDING) {
                database.execute(String.format(statement, name));
            }
            database.execute(
                    "INSERT INTO customer VALUES (1, 7, 'Ann', 'GONE'), (2, 8, 'Bob', 'NEW')",
                    "REFRESH MATERIALIZED VIEW sums");
            try {
                List<String> before = looks(database);
                assertThat(before).hasSizeGreaterThan(20);

                history(CHANGE).on(database).upgrade("head");

                assertThat(looks(database)).isEqualTo(before);
                assertThat(query(database, "SELECT total FROM sums ORDER BY name"))
                        .containsExactly("1", "1");
                assertThat(query(
                                database,
                                "SELECT format_type(atttypid, NULL) FROM pg_attribute"
                                        + " WHERE attrelid = 'deep'::regclass AND attname = 'Points'"))
                        .containsExactly("bigint");
                history(CHANGE).on(database).downgrade("a");
                assertThat(looks(database)).isEqualTo(before);
            } finally {
                database.execute("DROP OWNED BY " + name + "_owner, " + name + "_reader CASCADE");
                database.execute("DROP ROLE " + name + "_owner, " + name + "_reader");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatCannotComeBackIsNamedBeforeAnythingRuns(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration first = migration(
                    (op, words) -> op.addColumn("customer", words.column("extra", words.text())), (op, words) -> {});
            history(first, CHANGE).on(database).upgrade("a");
            database.execute(
                    "CREATE VIEW plain AS SELECT id, score FROM customer",
                    "CREATE FUNCTION best() RETURNS SETOF plain LANGUAGE sql AS 'SELECT * FROM plain'",
                    "CREATE RULE log AS ON UPDATE TO customer WHERE NEW.score > 9 DO ALSO NOTHING",
                    "CREATE TABLE other (id integer)",
                    "CREATE RULE to_customer AS ON INSERT TO other DO ALSO UPDATE customer SET score = 1");
            assertThatThrownBy(() -> history(first, CHANGE).on(database).upgrade("head"))
                    .isInstanceOf(PreflightException.class)
                    .hasMessageContaining("customer.score changes its type")
                    .hasMessageContaining("function best()")
                    .hasMessageContaining("rule to_customer on table other")
                    .hasMessageContaining("nothing was run");
            assertThat(versions(database)).containsExactly("a");
            database.execute("DROP FUNCTION best()", "DROP RULE to_customer ON other", "DROP RULE log ON customer");
            assertThat(history(first, CHANGE).on(database).upgrade("head")).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatAppearsOnlyLaterStopsTheRevisionWhichIsRolledBack(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration late = migration(
                    (op, words) -> {
                        op.execute("CREATE VIEW plain AS SELECT id, score FROM customer");
                        op.execute("CREATE FUNCTION best() RETURNS SETOF plain LANGUAGE sql AS 'SELECT * FROM plain'");
                        op.alterColumn("customer", "score", words.type(words.bigint()));
                    },
                    (op, words) -> {});
            assertThatThrownBy(() -> history(late).on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("function best()");
            assertThat(versions(database)).containsExactly("a");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aViewOfARevisionIsFoundUnderTheNamesOfThatMoment(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration mixed = migration(
                    (op, words) -> {
                        op.execute("CREATE VIEW plain AS SELECT id, score FROM customer");
                        op.renameColumn("customer", "score", "points");
                        op.renameTable("customer", "client");
                        op.alterColumn("client", "points", words.type(words.bigint()));
                    },
                    (op, words) -> {});
            history(mixed).on(database).upgrade("head");
            assertThat(query(database, "SELECT pg_get_viewdef('plain'::regclass)")
                            .get(0))
                    .contains("points AS score");
        }
    }

    private static List<String> looks(TestDatabase database) throws SQLException {
        List<String> looks = new ArrayList<>();
        for (String look : LOOKS) {
            looks.addAll(query(database, look));
        }
        return looks;
    }
}

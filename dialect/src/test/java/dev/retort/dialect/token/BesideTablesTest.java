package dev.retort.dialect.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements leave tables and rows as they are, although they name them. */
class BesideTablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE OR REPLACE VIEW good AS SELECT id FROM customer",
                "DROP VIEW IF EXISTS good",
                "DROP MATERIALIZED VIEW sums;",
                "DROP TRIGGER IF EXISTS logged ON customer",
                "CREATE CONSTRAINT TRIGGER late AFTER INSERT ON customer EXECUTE FUNCTION f()",
                "/* the rule */ DROP RULE quiet ON customer",
                "COMMENT ON POLICY mine ON customer IS 'rows'",
                "DROP STATISTICS both_of"
            })
    void theyStandBeside(String sql) {
        assertThat(BesideTables.concerns(SqlTokenizer.significant(sql, DatabaseKind.POSTGRESQL)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE customer ADD COLUMN view text",
                "DROP TABLE customer",
                "CREATE TABLE view_log (id bigint)",
                "DROP VIEW good CASCADE",
                "COMMENT ON COLUMN customer.email IS 'where to write'",
                "UPDATE customer SET email = 'drop view'",
                "DROP"
            })
    void theyMayChangeATable(String sql) {
        assertThat(BesideTables.concerns(SqlTokenizer.significant(sql, DatabaseKind.POSTGRESQL)))
                .isFalse();
    }
}

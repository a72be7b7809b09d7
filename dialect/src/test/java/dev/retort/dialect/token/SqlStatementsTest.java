package dev.retort.dialect.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DatabaseKind;
import org.junit.jupiter.api.Test;

class SqlStatementsTest {
    @Test
    void separates_at_semicolons_and_leaves_out_what_is_empty() {
        assertThat(SqlStatements.split("-- first\nselect 1;; select 2 ;\n/* ; */", DatabaseKind.SQLITE))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void semicolons_inside_strings_names_comments_and_bodies_separate_nothing() {
        String function = "create function f() returns int as $$ begin; return 1; end; $$ language plpgsql";
        String atomic = "create function g() returns int begin atomic select case when true then 1 end; select 2; end";
        assertThat(SqlStatements.split(
                        function + "; " + atomic + "; select ';' as \";\" -- ;\n", DatabaseKind.POSTGRESQL))
                .containsExactly(function, atomic, "select ';' as \";\" -- ;");
    }

    @Test
    void a_rule_with_two_actions_is_one_statement() {
        String rule = "create rule r as on insert to t do also (insert into a values (1); insert into b values (2))";
        assertThat(SqlStatements.split(rule + ";", DatabaseKind.POSTGRESQL)).containsExactly(rule);
    }

    @Test
    void a_trigger_body_belongs_to_its_trigger() {
        String trigger = """
                CREATE TEMP TRIGGER t AFTER UPDATE ON a BEGIN
                  UPDATE b SET x = CASE WHEN new.x > 0 THEN 1 ELSE 2 END;
                  DELETE FROM c;
                END""";
        assertThat(SqlStatements.split(trigger + ";\nSELECT 1", DatabaseKind.SQLITE))
                .containsExactly(trigger, "SELECT 1");
    }

    @Test
    void a_transaction_block_is_statements() {
        assertThat(SqlStatements.split("begin; select 1; end;", DatabaseKind.POSTGRESQL))
                .hasSize(3);
    }
}

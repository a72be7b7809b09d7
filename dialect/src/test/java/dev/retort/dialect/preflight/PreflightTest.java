package dev.retort.dialect.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.dialect.ServerVersion;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final ObjectName CUSTOMER = ObjectName.of("customer");
    private static final Column EMAIL = Column.of("email", new ColumnType.Text());
    private static final Operation ADD = AddColumn.of(CUSTOMER, EMAIL.notNull());
    private static final Operation REQUIRE = AlterColumn.of(CUSTOMER, EMAIL, EMAIL.notNull());

    private static List<Question> ask(Operation... operations) {
        return Preflight.questions(Dialects.of(DatabaseKind.POSTGRESQL, ServerVersion.of(18, 0)), List.of(operations));
    }

    @Test
    void a_required_column_without_a_value_counts_all_rows() {
        Question question = ask(ADD).get(0);
        assertThat(question.countQuery()).isEqualTo("SELECT count(*) FROM \"customer\"");
        assertThat(question.message(4112)).isEqualTo("customer.email is required but 4112 rows would have no value");
    }

    @Test
    void a_column_that_becomes_required_counts_its_nulls() {
        assertThat(ask(REQUIRE)).singleElement().satisfies(question -> assertThat(question.countQuery())
                .isEqualTo("SELECT count(*) FROM \"customer\" WHERE \"email\" IS NULL"));
    }

    @Test
    void the_way_out_shows_a_value_that_fits_the_column() {
        Column level = EMAIL.withAllowedValues(Optional.of(new AllowedValues(List.of("LOW"), Optional.empty())));
        assertThat(wayOut(EMAIL)).isEqualTo(".backfill(\"unknown\") or .backfill(sql(\"...\"))");
        assertThat(wayOut(level)).isEqualTo(".backfill(\"LOW\") or .backfill(sql(\"...\"))");
        assertThat(wayOut(Column.of("sort", new ColumnType.Int())))
                .isEqualTo(".backfill(0) or .backfill(sql(\"...\"))");
        assertThat(wayOut(Column.of("born", new ColumnType.Date()))).isEqualTo(".backfill(sql(\"...\"))");
    }

    private static String wayOut(Column column) {
        return ask(AddColumn.of(CUSTOMER, column.notNull())).get(0).backfill();
    }

    @Test
    void a_value_that_is_given_leaves_nothing_to_ask() {
        Backfill given = new Backfill.With(new Literal.Text(""));
        assertThat(ask(
                        new AddColumn(CUSTOMER, EMAIL.notNull(), Optional.of(given), Optional.empty()),
                        new AlterColumn(CUSTOMER, EMAIL, EMAIL.notNull(), Optional.of(given), Optional.empty()),
                        AddColumn.of(CUSTOMER, EMAIL),
                        AddColumn.of(CUSTOMER, EMAIL.notNull().withDefault(Optional.of(new Literal.Text(""))))))
                .isEmpty();
    }

    @Test
    void what_the_run_itself_makes_or_may_fill_is_not_asked_about() {
        CreateTable create = new CreateTable(Table.of(CUSTOMER, List.of()));
        ExecuteSql fill = new ExecuteSql(SqlText.of("update customer set email = ''"), List.of());
        assertThat(ask(create, ADD)).isEmpty();
        assertThat(ask(AddColumn.of(CUSTOMER, EMAIL), REQUIRE)).isEmpty();
        assertThat(ask(fill, REQUIRE)).isEmpty();
    }

    @Test
    void an_undecided_value_is_asked_about_whatever_came_before() {
        ExecuteSql fill = new ExecuteSql(SqlText.of("update customer set email = ''"), List.of());
        assertThat(ask(
                        fill,
                        new AlterColumn(
                                CUSTOMER,
                                EMAIL,
                                EMAIL.notNull(),
                                Optional.of(new Backfill.Undecided()),
                                Optional.empty())))
                .hasSize(1);
    }

    @Test
    void tables_and_columns_are_asked_under_the_names_they_have_before() {
        ObjectName old = ObjectName.of("client");
        assertThat(ask(new RenameColumn(old, "mail", "email"), new RenameTable(old, CUSTOMER), REQUIRE))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.countQuery())
                            .isEqualTo("SELECT count(*) FROM \"client\" WHERE \"mail\" IS NULL");
                    assertThat(question.message(1))
                            .isEqualTo("customer.email is required but 1 row would have no value");
                });
    }

    @Test
    void a_unique_constraint_is_asked_about_the_values_that_the_run_fills_in() {
        Backfill fill = new Backfill.With(new Literal.Text("x"));
        AddColumn add = new AddColumn(CUSTOMER, EMAIL.notNull(), Optional.of(fill), Optional.empty());
        assertThat(ask(add, unique("email"))).singleElement().satisfies(question -> assertThat(question.countQuery())
                .contains("FROM (SELECT 'x' AS \"email\" FROM \"customer\")"));
        assertThat(ask(filled("lower(login)"), unique("email"))).hasSize(1);
    }

    @Test
    void rows_that_get_no_value_refer_to_nothing() {
        Column parent = Column.of("parent", new ColumnType.BigInt());
        AddForeignKey key =
                AddForeignKey.of(CUSTOMER, ForeignKey.of(List.of("parent"), ObjectName.of("firm"), List.of("id")));
        assertThat(ask(AddColumn.of(CUSTOMER, parent), key)).isEmpty();
        assertThat(ask(AddColumn.of(CUSTOMER, parent.withDefault(Optional.of(Literal.Decimal.of(7)))), key))
                .singleElement()
                .satisfies(question ->
                        assertThat(question.countQuery()).contains("SELECT CAST(7 AS bigint) AS \"parent\""));
    }

    @Test
    void what_cannot_be_asked_without_changing_something_is_left_to_the_server() {
        assertThat(ask(filled("nextval('numbers')"), unique("email"))).isEmpty();
        assertThat(ask(filled("(select max(login) from customer)"), unique("email")))
                .isEmpty();
        assertThat(ask(filled("current_timestamp"), unique("email"))).isEmpty();
    }

    private static AddColumn filled(String expression) {
        Backfill fill = new Backfill.With(SqlExpression.written(expression));
        return new AddColumn(CUSTOMER, EMAIL.notNull(), Optional.of(fill), Optional.empty());
    }

    private static AddUnique unique(String column) {
        return new AddUnique(CUSTOMER, Unique.of(column));
    }
}

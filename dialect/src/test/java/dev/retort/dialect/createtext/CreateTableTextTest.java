package dev.retort.dialect.createtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Deferral;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement is read by SQLite's grammar, and an edit changes what it names and no other byte. */
class CreateTableTextTest {
    private static final String ORDERS = """
            CREATE TABLE "orders" (
              id INTEGER PRIMARY KEY AUTOINCREMENT, -- the number
              [customer id] bigint NOT NULL CONSTRAINT fk_c REFERENCES customer(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
              /* what it costs */
              price numeric (10 , 2) DEFAULT (0.00) CHECK (price >= 0), -- cents too
              `status` varchar(20) COLLATE NOCASE NOT NULL ON CONFLICT IGNORE DEFAULT 'NEW' CONSTRAINT ck_status CHECK (status IN ('NEW', 'PAID')),
              parent integer REFERENCES "orders",
              total generated always as (price * 2) stored,
              CONSTRAINT uq UNIQUE ([customer id], status DESC),
              FOREIGN KEY (parent) REFERENCES orders (id) ON UPDATE SET NULL
              CHECK (price < 10 or parent is null)
            ) STRICT""";

    private final CreateTableText orders = CreateTableText.parse(ORDERS);

    @Test
    void readsColumnsWithTypeAndClauses() {
        assertThat(orders.name()).isEqualTo("orders");
        assertThat(orders.strict()).isTrue();
        assertThat(orders.withoutRowid()).isFalse();
        assertThat(orders.columns())
                .extracting(ColumnText::name)
                .containsExactly("id", "customer id", "price", "status", "parent", "total");
        assertThat(orders.columns())
                .extracting(ColumnText::type)
                .containsExactly("INTEGER", "bigint", "numeric (10 , 2)", "varchar(20)", "integer", "");
        ColumnText status = column("STATUS");
        assertThat(status.isNotNull()).isTrue();
        assertThat(status.collation()).contains("NOCASE");
        assertThat(status.defaultText()).contains("'NEW'");
        assertThat(column("price").defaultText()).contains("(0.00)");
        Clause.Generated total = column("total").clause(Clause.Generated.class).orElseThrow();
        assertThat(total.expression()).isEqualTo("price * 2");
        assertThat(total.stored()).isTrue();
        assertThat(orders.rowidAlias()).map(ColumnText::name).contains("id");
    }

    @Test
    void readsConstraintsOfColumnsAndOfTheTable() {
        assertThat(orders.primaryKey()).map(Clause.PrimaryKey::autoincrement).contains(true);
        List<Clause.ForeignKey> keys = orders.clauses(Clause.ForeignKey.class);
        assertThat(keys).extracting(Clause.ForeignKey::referencedTable).containsExactly("customer", "orders", "orders");
        assertThat(keys.get(0).columns()).containsExactly("customer id");
        assertThat(keys.get(0).name()).contains("fk_c");
        assertThat(keys.get(0).onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(keys.get(0).deferral()).isEqualTo(Deferral.INITIALLY_DEFERRED);
        assertThat(keys.get(1).referencedColumns()).isEmpty();
        assertThat(keys.get(2).onUpdate()).isEqualTo(ReferentialAction.SET_NULL);
        assertThat(orders.clauses(Clause.Unique.class))
                .extracting(Clause.Unique::columns)
                .containsExactly(List.of("customer id", "status"));
        assertThat(orders.clauses(Clause.Check.class))
                .extracting(Clause.Check::condition)
                .containsExactly("price >= 0", "status IN ('NEW', 'PAID')", "price < 10 or parent is null");
        assertThat(orders.constraints()).hasSize(3);
    }

    @Test
    void addsColumnsInPlaceAndAtTheEnd() {
        assertThat(orders.withColumn("\"x\" int", Optional.of("price")).sql())
                .isEqualTo(ORDERS.replace("price numeric", "\"x\" int,\n  price numeric"));
        assertThat(orders.withColumn("\"x\" int", Optional.empty()).sql())
                .isEqualTo(ORDERS.replace(") stored,", ") stored,\n  \"x\" int,"));
    }

    @Test
    void removesAColumnWithTheCommentOnItsLine() {
        assertThat(orders.withoutColumn("price").sql())
                .isEqualTo(ORDERS.replace(
                        "price numeric (10 , 2) DEFAULT (0.00) CHECK (price >= 0), -- cents too\n  ", ""));
        CreateTableText two = CreateTableText.parse("CREATE TABLE t(a int, b int -- last\n)");
        assertThat(two.withoutColumn("b").sql()).isEqualTo("CREATE TABLE t(a int -- last\n)");
        assertThat(two.withoutColumn("a").sql()).isEqualTo("CREATE TABLE t(b int -- last\n)");
    }

    @Test
    void keepsTheCommentAboveTheNextColumn() {
        CreateTableText text = CreateTableText.parse("CREATE TABLE t(\n a int, -- of a\n -- of b\n b int\n)");
        assertThat(text.withoutColumn("a").sql()).isEqualTo("CREATE TABLE t(\n -- of b\n b int\n)");
    }

    @Test
    void changesPartsOfAColumn() {
        assertThat(orders.withType("price", "bigint").sql()).isEqualTo(ORDERS.replace("numeric (10 , 2)", "bigint"));
        assertThat(orders.withType("total", "text").sql()).isEqualTo(ORDERS.replace("total gen", "total text gen"));
        Clause notNull = column("status").clause(Clause.NotNull.class).orElseThrow();
        assertThat(orders.withoutClause(notNull).sql()).isEqualTo(ORDERS.replace(" NOT NULL ON CONFLICT IGNORE", ""));
        assertThat(orders.withColumnClause("parent", "NOT NULL").sql())
                .isEqualTo(ORDERS.replace("REFERENCES \"orders\",", "REFERENCES \"orders\" NOT NULL,"));
    }

    @Test
    void addsAndRemovesConstraintsOfTheTable() {
        assertThat(orders.withConstraint("UNIQUE (parent)").sql())
                .isEqualTo(ORDERS.replace("is null)\n", "is null),\n  UNIQUE (parent)\n"));
        assertThat(orders.withoutClause(orders.named("UQ").orElseThrow()).constraints())
                .hasSize(2);
        CreateTableText last = orders.withoutClause(orders.constraints().get(2));
        assertThat(last.constraints()).hasSize(2);
        assertThat(orders.withConstraintName(orders.constraints().get(2), "\"ck\"")
                        .named("ck"))
                .isPresent();
    }

    @Test
    void renamesAColumnWhereverTheStatementMentionsIt() {
        CreateTableText renamed = orders.withRenamedColumn("price", "\"cost\"");
        assertThat(renamed.sql())
                .isEqualTo(ORDERS.replace("price numeric", "\"cost\" numeric")
                        .replace("(price", "(\"cost\"")
                        .replace("price <", "\"cost\" <"));
        assertThat(orders.withRenamedColumn("id", "number").sql())
                .contains("  number INTEGER")
                .contains("REFERENCES orders (number)")
                .contains("customer(id)");
        assertThat(orders.withRenamedTarget("customer", "id", "number").sql())
                .isEqualTo(ORDERS.replace("customer(id)", "customer(number)"));
        assertThat(orders.withRenamedTargetTable("customer", "\"client\"").sql())
                .isEqualTo(ORDERS.replace("customer(id)", "\"client\"(id)"));
    }

    @Test
    void leavesFunctionsStringsAndCollationsWithTheNameOfAColumn() {
        CreateTableText text = CreateTableText.parse(
                "CREATE TABLE t(lower text, b text CHECK (lower(lower) = 'lower' COLLATE lower AND t.lower > cast(b AS lower)))");
        assertThat(text.withRenamedColumn("lower", "x").sql())
                .isEqualTo(
                        "CREATE TABLE t(x text, b text CHECK (lower(x) = 'lower' COLLATE lower AND t.x > cast(b AS lower)))");
    }

    @Test
    void leavesKeywordsWithTheNameOfAColumn() {
        CreateTableText text = CreateTableText.parse(
                "CREATE TABLE t(\"desc\" int, \"end\" int, a int, UNIQUE (a DESC), UNIQUE (\"desc\" DESC),"
                        + " CHECK (CASE WHEN end > 1 THEN a ELSE desc END > 0))");
        assertThat(text.mentions(text.clauses(Clause.Unique.class).get(0), "desc"))
                .isFalse();
        assertThat(text.withRenamedColumn("desc", "x")
                        .withRenamedColumn("end", "y")
                        .sql())
                .isEqualTo("CREATE TABLE t(x int, y int, a int, UNIQUE (a DESC), UNIQUE (x DESC),"
                        + " CHECK (CASE WHEN y > 1 THEN a ELSE x END > 0))");
    }

    @Test
    void renamesTheTableAndKeepsReferencesToItself() {
        assertThat(orders.withName("\"_new\"").sql())
                .isEqualTo(ORDERS.replace("TABLE \"orders\" (", "TABLE \"_new\" ("));
        assertThat(CreateTableText.parse("CREATE TEMP TABLE IF NOT EXISTS main . 't''x'(a)")
                        .name())
                .isEqualTo("t'x");
    }

    @Test
    void readsOptionsAndNamesWithoutSpaces() {
        CreateTableText text = CreateTableText.parse(
                "create table x(\"a\"int constraint a constraint b not null,[b]\"odd type\",primary key(a,b))without rowid,strict");
        assertThat(text.withoutRowid()).isTrue();
        assertThat(text.strict()).isTrue();
        assertThat(text.named("b")).isPresent();
        assertThat(column(text, "b").type()).isEqualTo("\"odd type\"");
        assertThat(text.primaryKey().orElseThrow().columns()).containsExactly("a", "b");
        assertThat(text.rowidAlias()).isEmpty();
    }

    @Test
    void refusesWhatIsNoTableOfItsOwn() {
        assertThatThrownBy(() -> CreateTableText.parse("CREATE VIRTUAL TABLE t USING fts5(a)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected TABLE at \"VIRTUAL\"");
    }

    private ColumnText column(String name) {
        return column(orders, name);
    }

    private static ColumnText column(CreateTableText text, String name) {
        return text.column(name).orElseThrow();
    }

    @Test
    void underAnotherNameColumnsStandAlone() {
        CreateTableText table = CreateTableText.parse(
                "CREATE TABLE \"T\" (a TEXT CHECK (t.a <> 't.a'), b AS ([t] . a || 'x'), t INT, REFERENCES_t INT,"
                        + " FOREIGN KEY (t) REFERENCES t (t))");

        assertThat(table.withName("\"new\"").sql())
                .isEqualTo("CREATE TABLE \"new\" (a TEXT CHECK (a <> 't.a'), b AS (a || 'x'), t INT, REFERENCES_t INT,"
                        + " FOREIGN KEY (t) REFERENCES t (t))");
    }
}

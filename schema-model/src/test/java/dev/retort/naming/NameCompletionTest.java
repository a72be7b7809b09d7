package dev.retort.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameCompletionTest {
    private static final ObjectName CUSTOMER = ObjectName.of("customer");

    @Test
    void everyConstraintOfANewTableGetsItsConventionalName() {
        Table table = Table.of(CUSTOMER, List.of(column("id"), column("email"), status()))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withUniques(List.of(Unique.of("email", "id")))
                .withForeignKeys(List.of(ForeignKey.of(List.of("id"), ObjectName.of("person"), List.of("id"))))
                .withChecks(List.of(Check.of("id > 0"), Check.of("id < 9")))
                .withIndexes(List.of(Index.of(IndexPart.column("email"))));

        Table named = ((CreateTable) NameCompletion.complete(Schema.EMPTY, new CreateTable(table))).table();

        assertThat(named.primaryKey().orElseThrow().name()).contains("pk_customer");
        assertThat(named.uniques().get(0).name()).contains("uq_customer_email_id");
        assertThat(named.foreignKeys().get(0).name()).contains("fk_customer_id");
        assertThat(named.checks())
                .extracting(Check::name)
                .containsExactly(Optional.of("ck_customer_1"), Optional.of("ck_customer_2"));
        assertThat(named.indexes().get(0).name()).contains("ix_customer_email");
        assertThat(named.column("status")
                        .orElseThrow()
                        .allowedValues()
                        .orElseThrow()
                        .constraintName())
                .contains("ck_customer_status");
    }

    @Test
    void aNameThatIsTakenEndsInAHashInstead() {
        Table first = Table.of(ObjectName.of("a_b"), List.of(column("c"))).withUniques(List.of(Unique.of("c")));
        Table second = Table.of(ObjectName.of("a"), List.of(column("b_c"))).withUniques(List.of(Unique.of("b_c")));
        Schema before = SchemaEffect.apply(Schema.EMPTY, NameCompletion.complete(Schema.EMPTY, new CreateTable(first)));

        Table named = ((CreateTable) NameCompletion.complete(before, new CreateTable(second))).table();

        assertThat(named.uniques().get(0).name().orElseThrow()).matches("uq_a_b_c_[0-9a-f]{8}");
    }

    @Test
    void aSecondIndexOnTheSameColumnsHasANameOfItsOwn() {
        Schema before = Schema.of(List.of(Table.of(CUSTOMER, List.of(column("email")))));
        Index plain = Index.of(IndexPart.column("email"));
        CreateIndex one = (CreateIndex) NameCompletion.complete(before, CreateIndex.of(CUSTOMER, plain));
        Schema between = SchemaEffect.apply(before, one);

        CreateIndex two = (CreateIndex) NameCompletion.complete(
                between,
                CreateIndex.of(CUSTOMER, Index.of(IndexPart.column("email").withDescending(true))));

        assertThat(two.index().name()).isNotEqualTo(one.index().name());
    }

    @Test
    void aGivenNameStays() {
        AddUnique given = new AddUnique(CUSTOMER, Unique.of("email").withName(Optional.of("mine")));
        Schema before = Schema.of(List.of(Table.of(CUSTOMER, List.of(column("email")))));

        assertThat(NameCompletion.complete(before, given)).isEqualTo(given);
    }

    @Test
    void aLongNameIsCutTo63BytesWithinACharacterBoundary() {
        String name = ShortName.of("uq_" + "ä".repeat(80));

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
        assertThat(name).matches("uq_ä+_[0-9a-f]{8}");
        assertThat(ShortName.of("uq_" + "ä".repeat(81))).isNotEqualTo(name);
    }

    private static Column column(String name) {
        return Column.of(name, new ColumnType.BigInt());
    }

    private static Column status() {
        return Column.of("status", new ColumnType.Varchar(20))
                .withAllowedValues(Optional.of(AllowedValues.of(List.of("NEW", "PAID"))));
    }
}

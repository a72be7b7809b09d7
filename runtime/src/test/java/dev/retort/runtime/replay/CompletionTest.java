package dev.retort.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Ddl;
import dev.retort.migration.Operations;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.SetComment;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");

    private final History history = History.offline().applied((op, ddl) -> {
        op.createSequence("s", ddl.incrementBy(50));
        op.createEnum("kind", "A", "B");
        op.createTable(
                "customer", ddl.column("id", ddl.bigint()), ddl.column("nick", ddl.text()), ddl.primaryKey("id"));
        op.createTable(
                "orders",
                ddl.column("id", ddl.bigint()),
                ddl.column("customer_id", ddl.bigint()).notNull(),
                ddl.column("status", ddl.varchar(10)).defaultTo("NEW").oneOf("NEW", "PAID"),
                ddl.column("number", ddl.integer()).comment("shown"),
                ddl.primaryKey("id"),
                ddl.unique("number"),
                ddl.foreignKey("customer_id").references("customer", "id"),
                ddl.check("number > 0"),
                ddl.index("customer_id", "number"),
                ddl.comment("Orders"));
    });

    @Test
    void aDropHoldsTheWholeThing() {
        DropColumn column = (DropColumn) one((op, ddl) -> op.dropColumn("orders", "customer_id"));
        assertThat(column.column())
                .isEqualTo(Column.of("customer_id", new ColumnType.BigInt()).notNull());
        assertThat(column.before()).contains("status");
        assertThat(((DropTable) one((op, ddl) -> op.dropTable("customer")))
                        .table()
                        .primaryKey())
                .contains(PrimaryKey.of("id").withName(Optional.of("pk_customer")));
    }

    @Test
    void constraintsAreFoundByNameOrByColumns() {
        assertThat(((DropUnique) one((op, ddl) -> op.dropUnique("orders", ddl.on("number"))))
                        .unique()
                        .name())
                .contains("uq_orders_number");
        assertThat(((DropForeignKey) one((op, ddl) -> op.dropForeignKey("orders", ddl.named("fk_orders_customer_id"))))
                        .foreignKey()
                        .columns())
                .containsExactly("customer_id");
        assertThat(((DropCheck) one((op, ddl) -> op.dropCheck("orders", ddl.on("number"))))
                        .check()
                        .name())
                .contains("ck_orders_1");
        assertThat(((DropIndex) one((op, ddl) -> op.dropIndex("orders", ddl.on("customer_id", "number"))))
                        .index()
                        .name())
                .contains("ix_orders_customer_id_number");
        assertThat(((DropPrimaryKey) one((op, ddl) -> op.dropPrimaryKey("orders")))
                        .primaryKey()
                        .columns())
                .containsExactly("id");
    }

    @Test
    void theCheckOfAllowedValuesIsDroppedFromItsColumn() {
        AlterColumn altered = (AlterColumn) one((op, ddl) -> op.dropCheck("orders", ddl.named("ck_orders_status")));
        assertThat(altered.after().allowedValues()).isEmpty();
        assertThat(history.table("orders").column("status").orElseThrow().allowedValues())
                .isEmpty();
    }

    @Test
    void aDescriptionWithTwoMatchesIsAnError() {
        history.applied((op, ddl) ->
                op.createIndex("orders", ddl.index("customer_id", "number").unique()));
        fails(
                (op, ddl) -> op.dropIndex("orders", ddl.on("customer_id", "number")),
                "dropIndex(\"orders\", on(\"customer_id\", \"number\")): 2 are meant by index on (customer_id, number): "
                        + "ix_orders_customer_id_number and ix_orders_customer_id_number_",
                "say which with named(\"...\")");
    }

    @Test
    void anAlterHoldsBothSides() {
        AlterColumn altered = (AlterColumn) one((op, ddl) -> op.alterColumn(
                "orders",
                "status",
                ddl.oneOf("NEW", "PAID", "SENT").adding("SENT"),
                ddl.notNull().backfill("NEW"),
                ddl.type(ddl.varchar(20)).was(ddl.varchar(10))));
        assertThat(altered.before().type()).isEqualTo(new ColumnType.Varchar(10));
        assertThat(altered.after().type()).isEqualTo(new ColumnType.Varchar(20));
        assertThat(altered.after().nullable()).isFalse();
        assertThat(altered.after().allowedValues())
                .contains(new AllowedValues(List.of("NEW", "PAID", "SENT"), Optional.of("ck_orders_status")));
        assertThat(((SetComment) one((op, ddl) -> op.alterTable("orders", ddl.noComment()))).before())
                .contains("Orders");
        AlterSequence sequence = (AlterSequence)
                one((op, ddl) -> op.alterSequence("s", ddl.incrementBy(1).was(50)));
        assertThat(sequence.after()).isEqualTo(Sequence.of(ObjectName.of("s")));
        assertThat(sequence.before().options()).isEqualTo(SequenceOptions.DEFAULTS.withIncrement(50));
        AlterEnum type = (AlterEnum) one((op, ddl) -> op.addEnumValue("kind", "C", ddl.before("B")));
        assertThat(type.after().labels()).containsExactly("A", "C", "B");
    }

    @Test
    void anOldSideThatDisagreesIsAnErrorNamingBoth() {
        fails(
                (op, ddl) -> op.alterColumn(
                        "orders", "number", ddl.type(ddl.bigint()).was(ddl.smallint())),
                "alterColumn(\"orders\", \"number\"): says that the type was smallint, but it is integer");
        fails(
                (op, ddl) -> op.alterColumn("orders", "status", ddl.noDefault().was("OLD")),
                "says that the default was 'OLD', but it is 'NEW'");
        fails(
                (op, ddl) -> op.alterColumn("orders", "number", ddl.defaultTo(5).was(4)),
                "says that the default was 4, but it is none");
        fails(
                (op, ddl) ->
                        op.alterColumn("orders", "status", ddl.oneOf("A", "B").adding("B")),
                "says that the list of values was [A], but it is [NEW, PAID]");
        fails(
                (op, ddl) -> op.alterColumn("orders", "number", ddl.comment("x").was("y")),
                "says that the comment was \"y\", but it is \"shown\"");
        fails(
                (op, ddl) -> op.alterTable("orders", ddl.comment("x").was("y")),
                "says that the comment was \"y\", but it is \"Orders\"");
        fails(
                (op, ddl) -> op.alterSequence("s", ddl.incrementBy(2).was(3)),
                "says that the increment was 3, but it is 50");
    }

    @Test
    void whatIsMissingIsSaidWithWhatIsThere() {
        fails(
                (op, ddl) -> op.dropColumn("customer", "nickname"),
                "dropColumn(\"customer\", \"nickname\"): customer has no column nickname; it has id, nick");
        fails(
                (op, ddl) -> op.renameColumn("customer", "nickname", "nick"),
                "renameColumn(\"customer\", \"nickname\", \"nick\"): customer has no column nickname; it has nick "
                        + "(the order is old name, new name)");
        fails(
                (op, ddl) -> op.renameTable("clients", "customer"),
                "there is no table clients; there is customer (the order is old name, new name)");
        fails(
                (op, ddl) -> op.dropUnique("orders", ddl.named("uq")),
                "orders has no unique constraint uq; it has uq_orders_number (number)");
        fails((op, ddl) -> op.dropPrimaryKey("legacy"), "no revision before this one creates the table legacy");
        fails((op, ddl) -> op.dropSequence("t"), "there is no sequence t");
        fails((op, ddl) -> op.dropEnumValue("kind", "X", ddl.notUsed()), "enum type kind has no value X; it has A, B");
        fails((op, ddl) -> op.addColumn("orders", ddl.column("id", ddl.text())), "orders has a column id already");
    }

    @Test
    void namesOfTheConventionAreFilledInAndUnique() {
        AddForeignKey first = (AddForeignKey) one(
                (op, ddl) -> op.addForeignKey("orders", ddl.foreignKey("number").references("customer", "id")));
        assertThat(first.foreignKey().name()).contains("fk_orders_number");
        AddForeignKey second = (AddForeignKey) one(
                (op, ddl) -> op.addForeignKey("orders", ddl.foreignKey("number").references("orders", "id")));
        assertThat(second.foreignKey().name().orElseThrow()).matches("fk_orders_number_[0-9a-f]{8}");
    }

    @Test
    void aColumnThatComesBackStandsWhereItStood() {
        var target = Optional.of(history.now().schema());
        history.applied((op, ddl) -> {
            op.dropColumn("orders", "customer_id");
            op.dropColumn("orders", "status");
        });
        List<Operation> back = history.pending(
                (op, ddl) -> {
                    op.addColumn("orders", ddl.column("customer_id", ddl.bigint()));
                    op.addColumn("orders", ddl.column("status", ddl.text()));
                },
                target);
        assertThat(((AddColumn) back.get(0)).before()).contains("number");
        assertThat(((AddColumn) back.get(1)).before()).contains("number");
        assertThat(history.table("orders").columns().stream().map(Column::name))
                .containsExactly("id", "customer_id", "status", "number");
        assertThat(ORDERS).isEqualTo(history.table("orders").name());
    }

    private Operation one(BiConsumer<Operations, Ddl> body) {
        List<Operation> operations = history.pending(body);
        assertThat(operations).hasSize(1);
        return operations.get(0);
    }

    private void fails(BiConsumer<Operations, Ddl> body, String... message) {
        assertThatThrownBy(() -> history.pending(body))
                .isInstanceOf(CompletionException.class)
                .hasMessageMatching("(?s)Recorded, line \\d+: .*")
                .hasMessageContainingAll(message);
    }
}

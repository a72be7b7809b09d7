package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaEffectTest {
    private static final ObjectName CUSTOMER = ObjectName.of("customer");
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final Column NICK = Column.of("nick", new ColumnType.Varchar(80));
    private static final Sequence SEQUENCE = Sequence.of(ObjectName.of("customer_seq"));
    private static final EnumType ENUM = new EnumType(MOOD, List.of("SAD", "HAPPY"), false);
    private static final ForeignKey REFERENCE = ForeignKey.of(List.of("customer_id"), CUSTOMER, List.of("id"))
            .withName(Optional.of("fk_orders_customer_id"));

    private static final Schema SCHEMA = new Schema(
            List.of("sales"),
            List.of(
                    Table.of(CUSTOMER, List.of(Column.of("id", new ColumnType.BigInt()), NICK, mood()))
                            .withPrimaryKey(Optional.of(PrimaryKey.of("id").withName(Optional.of("pk_customer")))),
                    Table.of(
                                    ORDERS,
                                    List.of(Column.of("customer_id", new ColumnType.BigInt())
                                            .notNull()))
                            .withForeignKeys(List.of(REFERENCE))),
            List.of(SEQUENCE),
            List.of(ENUM));

    @ParameterizedTest
    @MethodSource
    void reversingBringsTheSchemaBack(SchemaOperation operation) {
        Schema after = SchemaEffect.apply(SCHEMA, operation);

        assertThat(after).isNotEqualTo(SCHEMA);
        assertThat(SchemaEffect.apply(after, operation.reverse())).isEqualTo(SCHEMA);
        assertThat(SchemaEffect.apply(SCHEMA, operation.reverse().reverse())).isEqualTo(after);
    }

    static Stream<SchemaOperation> reversingBringsTheSchemaBack() {
        EnumType more = ENUM.withLabels(List.of("SAD", "CALM", "HAPPY"));
        return Stream.of(
                new CreateTable(Table.of(ObjectName.of("product"), List.of(NICK))),
                new DropTable(SCHEMA.table(ORDERS).orElseThrow()),
                new RenameTable(CUSTOMER, ObjectName.of("sales", "client")),
                AddColumn.of(CUSTOMER, Column.of("email", new ColumnType.Text())),
                new DropColumn(CUSTOMER, NICK, Optional.of("mood")),
                AlterColumn.of(
                        CUSTOMER, NICK, NICK.withType(new ColumnType.Text()).notNull()),
                new RenameColumn(CUSTOMER, "id", "key"),
                new DropPrimaryKey(
                        CUSTOMER,
                        SCHEMA.table(CUSTOMER).orElseThrow().primaryKey().orElseThrow()),
                new AddPrimaryKey(ORDERS, PrimaryKey.of("customer_id").withName(Optional.of("pk_orders"))),
                new DropForeignKey(ORDERS, REFERENCE),
                new AddUnique(CUSTOMER, Unique.of("nick").withName(Optional.of("uq_customer_nick"))),
                AddCheck.of(CUSTOMER, Check.of("nick <> ''").withName(Optional.of("ck_customer_1"))),
                new RenameConstraint(CUSTOMER, "pk_customer", "customer_key"),
                CreateIndex.of(CUSTOMER, Index.of(IndexPart.column("nick")).withName(Optional.of("ix"))),
                new CreateSequence(Sequence.of(ObjectName.of("other"))),
                new AlterSequence(SEQUENCE, SEQUENCE.withOptions(SequenceOptions.DEFAULTS.withIncrement(50))),
                new RenameSequence(SEQUENCE.name(), ObjectName.of("client_seq")),
                new DropSequence(SEQUENCE),
                new AlterEnum(
                        ENUM, more, new EnumChange.Add("CALM", Optional.of(new EnumChange.Add.Place(false, "SAD")))),
                new RenameEnum(MOOD, ObjectName.of("temper")),
                new SetComment(CUSTOMER, Optional.empty(), Optional.of("Who buys")),
                new CreateSchema("crm"),
                new DropSchema("sales"));
    }

    @Test
    void aRenamedColumnIsRenamedWhereverItIsUsed() {
        Table customer = SCHEMA.table(CUSTOMER)
                .orElseThrow()
                .withChecks(List.of(Check.of("NICK <> 'nick' and \"nick\" is not null and nickname = ''")))
                .withIndexes(List.of(Index.of(IndexPart.expression(SqlText.of("lower(nick)")))
                        .withWhere(Optional.of(SqlText.of("nick is not null")))));

        Table renamed = SchemaEffect.apply(Schema.of(List.of(customer)), new RenameColumn(CUSTOMER, "nick", "pet name"))
                .table(CUSTOMER)
                .orElseThrow();

        assertThat(renamed.checks().get(0).condition().text())
                .isEqualTo("\"pet name\" <> 'nick' and \"pet name\" is not null and nickname = ''");
        assertThat(renamed.indexes().get(0).where()).contains(SqlText.of("\"pet name\" is not null"));
    }

    @Test
    void aKeyThatIsRenamedIsRenamedInTheReferencesToIt() {
        Schema renamed = SchemaEffect.apply(SCHEMA, new RenameColumn(CUSTOMER, "id", "key"));

        assertThat(renamed.table(ORDERS).orElseThrow().foreignKeys().get(0).referencedColumns())
                .containsExactly("key");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        assertThatThrownBy(() -> SchemaEffect.apply(SCHEMA, new RenameColumn(CUSTOMER, "nickname", "nick")))
                .isInstanceOf(SchemaEffectException.class)
                .hasMessage("customer has no column nickname; it has id, nick, mood");
        assertThatThrownBy(() -> SchemaEffect.apply(SCHEMA, new DropForeignKey(CUSTOMER, REFERENCE)))
                .hasMessage("customer has no constraint fk_orders_customer_id; it has pk_customer");
    }

    private static Column mood() {
        return Column.of("mood", new ColumnType.EnumReference(MOOD));
    }
}

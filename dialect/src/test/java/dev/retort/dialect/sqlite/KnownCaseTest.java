package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownCaseTest {
    private static final Schema LOWER = schema("customer", "id", "orders", "customer_id");
    private static final Schema MIXED = schema("Customer", "ID", "Orders", "Customer_Id");

    @Test
    void whatIsStoredInAnotherCaseIsWhatTheModelMeans() {
        assertThat(new KnownCase(LOWER, Schema.EMPTY).of(MIXED)).isEqualTo(LOWER);
        assertThat(new KnownCase(Schema.EMPTY, LOWER).of(MIXED)).isEqualTo(LOWER);
    }

    @Test
    void aNameThatEitherSideWritesLikeThisStays() {
        assertThat(new KnownCase(LOWER, MIXED).of(MIXED)).isEqualTo(MIXED);
        assertThat(new KnownCase(MIXED, LOWER).of(MIXED)).isEqualTo(MIXED);
    }

    @Test
    void whatNobodyKnowsStays() {
        Schema other = schema("Audit", "At", "Log", "Audit_At");
        assertThat(new KnownCase(LOWER, Schema.EMPTY).of(other)).isEqualTo(other);
    }

    private static Schema schema(String parent, String id, String child, String reference) {
        Table target = Table.of(ObjectName.of(parent), List.of(Column.of(id, new ColumnType.BigInt())))
                .withPrimaryKey(Optional.of(PrimaryKey.of(id)));
        Table source = Table.of(ObjectName.of(child), List.of(Column.of(reference, new ColumnType.BigInt())))
                .withForeignKeys(List.of(ForeignKey.of(List.of(reference), target.name(), List.of(id))));
        return Schema.of(List.of(target, source));
    }
}

package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private static final Schema LOWER = schema("customer", "id", "orders", "customer_id");
    private static final Schema MIXED = schema("Customer", "ID", "Orders", "Customer_Id");

    @Test
    void whatIsStoredInAnotherCaseIsWhatTheModelMeans() {
        assertThat(known(LOWER, Schema.EMPTY).of(MIXED)).isEqualTo(LOWER);
        assertThat(known(Schema.EMPTY, LOWER).of(MIXED)).isEqualTo(LOWER);
    }

    @Test
    void aNameThatEitherSideWritesLikeThisStays() {
        assertThat(known(LOWER, MIXED).of(MIXED)).isEqualTo(MIXED);
        assertThat(known(MIXED, LOWER).of(MIXED)).isEqualTo(MIXED);
    }

    @Test
    void whatNobodyKnowsStays() {
        Schema other = schema("Audit", "At", "Log", "Audit_At");
        assertThat(known(LOWER, Schema.EMPTY).of(other)).isEqualTo(other);
    }

    @Test
    void whatWasCutIsWhatTheModelMeans() {
        Schema whole = schema("customer_of_ours", "identity_number", "orders_of_today", "customer_number");
        Schema cut = schema("customer", "identity", "orders_o", "customer");
        assertThat(new KnownNames(whole, Schema.EMPTY, name -> name.substring(0, Math.min(8, name.length()))).of(cut))
                .isEqualTo(whole);
    }

    private static KnownNames known(Schema desired, Schema replayed) {
        return new KnownNames(desired, replayed, name -> name.toLowerCase(Locale.ROOT));
    }

    private static Schema schema(String parent, String id, String child, String reference) {
        Table target = Table.of(ObjectName.of(parent), List.of(Column.of(id, new ColumnType.BigInt())))
                .withPrimaryKey(Optional.of(PrimaryKey.of(id)));
        Table source = Table.of(ObjectName.of(child), List.of(Column.of(reference, new ColumnType.BigInt())))
                .withForeignKeys(List.of(ForeignKey.of(List.of(reference), target.name(), List.of(id))));
        return Schema.of(List.of(target, source));
    }
}

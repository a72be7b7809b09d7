package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowedValuesRaisingTest {
    private static final Dialect DIALECT = Dialects.of(DatabaseKind.POSTGRESQL, ServerVersion.of(18, 0));
    private static final Column STATUS = Column.of("status", new ColumnType.Varchar(9));
    private static final Check STORED = Check.of("((status)::text = ANY ((ARRAY['A'::character varying])::text[]))")
            .withName(Optional.of("orders_status_check"));
    private static final Check OTHER = Check.of("(length(status) > 0)").withName(Optional.of("other"));

    private static Schema orders(Column column, Check... checks) {
        return Schema.of(
                List.of(Table.of(ObjectName.of("orders"), List.of(column)).withChecks(List.of(checks))));
    }

    private static Schema raised(Schema stored, Schema desired, Schema replayed) {
        return new AllowedValuesRaising(DIALECT, desired, replayed).raise(stored);
    }

    @Test
    void a_list_of_texts_belongs_to_its_column_under_the_name_it_has() {
        AllowedValues allowed = new AllowedValues(List.of("A"), Optional.of("orders_status_check"));
        assertThat(raised(orders(STATUS, STORED, OTHER), Schema.EMPTY, Schema.EMPTY))
                .isEqualTo(orders(STATUS.withAllowedValues(Optional.of(allowed)), OTHER));
    }

    @Test
    void a_check_that_the_model_or_a_migration_names_stays_a_check() {
        Schema knows = orders(STATUS, Check.of("status in ('A')").withName(STORED.name()));
        Schema stored = orders(STATUS, STORED);
        assertThat(raised(stored, knows, Schema.EMPTY)).isEqualTo(stored);
        assertThat(raised(stored, Schema.EMPTY, knows)).isEqualTo(stored);
    }

    @Test
    void a_list_read_as_allowed_values_becomes_the_check_that_is_known() {
        Schema knows = orders(STATUS, Check.of("status in ('A')").withName(STORED.name()));
        AllowedValues allowed = new AllowedValues(List.of("A"), STORED.name());
        assertThat(raised(orders(STATUS.withAllowedValues(Optional.of(allowed))), knows, Schema.EMPTY))
                .isEqualTo(orders(STATUS, Check.of("\"status\" IN ('A')").withName(STORED.name())));
    }
}

package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvolvingCatalogTest {
    private static final ObjectName ITEM = ObjectName.of("item");
    private static final ObjectName THING = ObjectName.of("thing");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final Column NAME = Column.of("name", new ColumnType.Text());
    private static final Column FEELS = Column.of("feels", new ColumnType.EnumReference(MOOD));
    private static final Unique UNIQUE = Unique.of("name");
    private static final Schema STORED = Schema.of(List.of(
                    Table.of(ITEM, List.of(NAME, FEELS)).withUniques(List.of(UNIQUE.withName(Optional.of("made up"))))))
            .withEnums(List.of(new EnumType(MOOD, List.of("sad"), false)));

    private final EvolvingCatalog catalog = new EvolvingCatalog(new SchemaCatalog(STORED));

    @Test
    void a_constraint_keeps_the_name_the_database_knows_when_its_table_is_renamed() {
        catalog.apply(new RenameTable(ITEM, THING));
        assertThat(catalog.table(ITEM)).isEmpty();
        assertThat(catalog.constraintName(THING, UNIQUE)).contains("made up");
    }

    @Test
    void a_constraint_has_the_name_it_was_given_a_moment_ago() {
        catalog.apply(new RenameConstraint(ITEM, "made up", "chosen"));
        assertThat(catalog.constraintName(ITEM, UNIQUE)).contains("chosen");
        catalog.apply(new AddUnique(ITEM, Unique.of("feels").withName(Optional.of("new"))));
        assertThat(catalog.constraintName(ITEM, Unique.of("feels"))).contains("new");
    }

    @Test
    void columns_of_a_type_follow_the_type_and_the_table() {
        ObjectName renamed = ObjectName.of("crm", "mood");
        Column use = FEELS.withType(new ColumnType.EnumReference(renamed));
        catalog.apply(new RenameEnum(MOOD, renamed));
        assertThat(catalog.columnsOfType(renamed)).containsExactly(new LiveCatalog.ColumnUse(ITEM, use));
        catalog.apply(new RenameTable(ITEM, THING));
        assertThat(catalog.columnsOfType(renamed))
                .extracting(LiveCatalog.ColumnUse::table)
                .containsExactly(THING);
        catalog.apply(DropColumn.of(THING, use));
        assertThat(catalog.columnsOfType(renamed)).isEmpty();
        assertThat(catalog.enumType(renamed)).isPresent();
        assertThat(catalog.enumType(MOOD)).isEmpty();
    }

    @Test
    void what_the_operations_made_is_told_apart_from_what_was_there() {
        catalog.apply(new CreateTable(Table.of(THING, List.of(NAME))));
        assertThat(catalog.isCreated(THING)).isTrue();
        assertThat(catalog.isCreated(ITEM)).isFalse();
        assertThat(catalog.isTouched(ITEM)).isFalse();
    }
}

package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.compilation.CompiledSource;
import dev.retort.migration.Migration;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.runtime.recording.Direction;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: source, compile, record, complete gives the operations the source was written from, at any size. */
class SizeLawTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 40, 41, 300, 1154})
    void anyNumberOfTablesComesBackAsItWas(int tables) {
        List<Operation> upgrade = new ArrayList<>();
        List<Operation> keys = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            upgrade.add(new CreateTable(table(i, 10)));
            if (i > 0) {
                keys.add(AddForeignKey.of(
                        name(i), ForeignKey.of(List.of("c" + i + "_1"), name(i - 1), List.of("c" + (i - 1) + "_0"))));
            }
        }
        upgrade.addAll(keys);
        List<Operation> named = Written.named(upgrade, Schema.EMPTY);
        List<Operation> downgrade = new ArrayList<>();
        for (int i = named.size() - 1; i >= 0; i--) {
            downgrade.add(
                    named.get(i) instanceof AddForeignKey add
                            ? new DropForeignKey(add.table(), add.foreignKey())
                            : new DropTable(((CreateTable) named.get(i)).table()));
        }
        String source = MigrationWriter.write(Written.source("Many tables", upgrade, downgrade));
        Migration migration = CompiledSource.instance(Migration.class, "db.migration.V1", source);

        assertThat(Written.recorded(migration, Direction.UPGRADE, Schema.EMPTY)).isEqualTo(named);
        assertThat(Written.recorded(migration, Direction.DOWNGRADE, Written.after(upgrade, Schema.EMPTY)))
                .isEqualTo(downgrade);
    }

    @Test
    void aTableOfSixteenHundredColumnsComesBackAsItWas() {
        List<Operation> upgrade = List.of(new CreateTable(table(0, 1600)), new CreateTable(table(1, 3)));
        assertThat(Written.recorded(Written.compiled(upgrade), Direction.UPGRADE, Schema.EMPTY))
                .isEqualTo(Written.named(upgrade, Schema.EMPTY));
    }

    @Test
    void aLongBodyIsCutIntoMethodsNamedByWhatTheyHold() {
        List<Operation> upgrade = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            upgrade.add(new CreateTable(table(i, 2)));
        }
        assertThat(Written.java(upgrade))
                .contains("""
                          @Override
                          public void upgrade(Operations op) {
                            createTables1(op);
                            createTables2(op);
                          }
                        """)
                .contains("  private void createTables1(Operations op) {\n    op.createTable(\"table_0\",\n");
        assertThat(Written.java(upgrade.subList(0, 40))).doesNotContain("createTables1");
    }

    private static Table table(int number, int columns) {
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Column column = Column.of("c" + number + "_" + i, new ColumnType.Varchar(40));
            all.add(
                    i % 3 == 0
                            ? column.notNull().withDefault(Optional.of(new Literal.Text("value " + number + " " + i)))
                            : column.withComment(Optional.of("what " + number + " " + i + " means")));
        }
        return Table.of(name(number), all)
                .withPrimaryKey(Optional.of(PrimaryKey.of("c" + number + "_0")))
                .withIndexes(List.of(Index.of(IndexPart.column("c" + number + "_1"))));
    }

    private static ObjectName name(int number) {
        return ObjectName.of("table_" + number);
    }
}

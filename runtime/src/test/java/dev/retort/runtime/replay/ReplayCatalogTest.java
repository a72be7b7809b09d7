package dev.retort.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.operation.AddUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Without a database the revisions say what a rebuild of a table has to keep. */
class ReplayCatalogTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");

    private final History history = History.offline().applied((op, ddl) -> {
        op.createEnum("kind", "A", "B");
        op.createTable(
                "orders",
                ddl.column("id", ddl.bigint()),
                ddl.column("parent", ddl.bigint()),
                ddl.column("kinds", ddl.arrayOf(ddl.enumType("kind"))),
                ddl.primaryKey("id"),
                ddl.unique("parent"),
                ddl.foreignKey("parent").references("orders", "id"),
                ddl.index("parent", "id"));
    });
    private final LiveCatalog catalog = catalog(DatabaseKind.SQLITE);

    @Test
    void aTableStandsAsTheDialectWouldCreateIt() {
        assertThat(catalog.createText(ORDERS).orElseThrow())
                .startsWith("CREATE TABLE \"orders\"")
                .contains("\"parent\"", "CONSTRAINT \"uq_orders_parent\"");
        assertThat(catalog.createText(ObjectName.of("none"))).isEmpty();
        assertThat(catalog.storedObjects(ORDERS)).singleElement().satisfies(index -> {
            assertThat(index.kind()).isEqualTo(LiveCatalog.StoredObject.Kind.INDEX);
            assertThat(index.name()).isEqualTo("ix_orders_parent_id");
            assertThat(index.sql()).startsWith("CREATE INDEX \"ix_orders_parent_id\"");
        });
    }

    @Test
    void constraintsAndIndexesAreFoundByTheirStructure() {
        assertThat(catalog.constraintName(ORDERS, Unique.of("parent"))).contains("uq_orders_parent");
        assertThat(catalog.constraintName(ORDERS, ForeignKey.of(List.of("parent"), ORDERS, List.of("id"))))
                .contains("fk_orders_parent");
        assertThat(catalog.constraintName(ORDERS, Unique.of("id"))).isEmpty();
        assertThat(catalog.indexName(ORDERS, Index.of(IndexPart.column("parent"), IndexPart.column("id"))))
                .contains("ix_orders_parent_id");
        assertThat(catalog.columnsOfType(ObjectName.of("kind")))
                .extracting(use -> use.column().name())
                .containsExactly("kinds");
        assertThat(catalog.isInvalidIndex(ORDERS, "ix_orders_parent_id")).isFalse();
    }

    @Test
    void aRebuildIsRenderedFromItAlone() {
        Dialect sqlite = dialect(DatabaseKind.SQLITE);
        List<Operation> altered = History.offline()
                .applied((op, ddl) -> op.createTable("t", ddl.column("id", ddl.bigint()), ddl.primaryKey("id")))
                .pending((op, ddl) -> {
                    op.addColumn("t", ddl.column("n", ddl.integer()));
                    op.alterColumn("t", "n", ddl.type(ddl.text()));
                });
        History before = History.offline()
                .applied((op, ddl) -> op.createTable("t", ddl.column("id", ddl.bigint()), ddl.primaryKey("id")));
        List<Step> steps = sqlite.render(altered, new ReplayCatalog(before.now().schema(), sqlite));
        assertThat(steps).isNotEmpty().anySatisfy(step -> assertThat(step.toString())
                .contains("\"n\""));
        assertThat(before.table("t").columns())
                .containsExactly(Column.of("id", new ColumnType.BigInt()).notNull());
    }

    @Test
    void aRebuildKeepsTheIndexesThatTheRevisionsMade() {
        ObjectName name = ObjectName.of("customer");
        Table table = Table.of(name, List.of(Column.of("email", new ColumnType.Varchar(80))))
                .withIndexes(List.of(Index.of(IndexPart.column("email")).withName(Optional.of("ix_email"))));
        Dialect sqlite = Dialects.of(DatabaseKind.SQLITE, ServerVersion.of(3, 35));
        AddUnique unique = new AddUnique(name, Unique.of("email").withName(Optional.of("uq_email")));

        List<String> statements =
                sqlite.render(List.of(unique), new ReplayCatalog(Schema.of(List.of(table)), sqlite)).stream()
                        .filter(Step.Statement.class::isInstance)
                        .map(step -> ((Step.Statement) step).sql())
                        .toList();

        assertThat(statements.get(0))
                .contains("\"email\" varchar(80)")
                .contains("CONSTRAINT \"uq_email\" UNIQUE (\"email\")");
        assertThat(statements).last().asString().startsWith("CREATE INDEX \"ix_email\" ON \"customer\"");
    }

    @Test
    void aSequenceIsATableWhereTheDatabaseHasNone() {
        History made = History.offline().applied((op, ddl) -> op.createSequence("orders_seq"));
        Dialect sqlite = dialect(DatabaseKind.SQLITE);
        LiveCatalog known = new ReplayCatalog(made.now().schema(), sqlite);

        assertThat(known.createText(ObjectName.of("orders_seq")).orElseThrow())
                .startsWith("CREATE TABLE \"orders_seq\"");
        assertThat(sqlite.render(
                        List.of(new RenameSequence(ObjectName.of("orders_seq"), ObjectName.of("numbers"))), known))
                .hasSize(1);
    }

    @Test
    void aTypeWrittenAsTextIsKnownByItsName() {
        History made = History.offline().applied((op, ddl) -> {
            op.createEnum("kind", "A", "B");
            op.createTable(
                    "orders",
                    ddl.column("one", ddl.nativeType("kind")),
                    ddl.column("many", ddl.nativeType("kind[]")),
                    ddl.column("more", ddl.arrayOf(ddl.nativeType("kind"))),
                    ddl.column("none", ddl.nativeType("kinds")));
        });
        LiveCatalog known = new ReplayCatalog(made.now().schema(), dialect(DatabaseKind.POSTGRESQL));

        assertThat(known.columnsOfType(ObjectName.of("kind")))
                .extracting(use -> use.column().name())
                .containsExactly("one", "many", "more");
    }

    private LiveCatalog catalog(DatabaseKind database) {
        return new ReplayCatalog(history.now().schema(), dialect(database));
    }

    private static Dialect dialect(DatabaseKind database) {
        return Dialects.of(database, Dialects.oldestSupported(database));
    }
}

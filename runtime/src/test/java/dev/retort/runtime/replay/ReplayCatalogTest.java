package dev.retort.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.operation.AddUnique;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
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
}

package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sequences, identity columns and tables of numbers, the same on every database. */
class GeneratorTest {
    @TempDir
    Path folder;

    private EntitySources sources() {
        return new EntitySources(folder)
                .compile(
                        "@Entity public class Auto { @Id @GeneratedValue Long id; }",
                        "@Entity public class Counted { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE,"
                                + " generator = \"g\") @SequenceGenerator(name = \"g\", sequenceName = \"Counted_Ids\","
                                + " initialValue = 100, allocationSize = 10) Long id; }",
                        "@Entity public class Numbered { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }",
                        "@Entity public class Tabled { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"t\")"
                                + " @TableGenerator(name = \"t\", table = \"id_gen\", pkColumnName = \"gen_name\","
                                + " valueColumnName = \"gen_value\", pkColumnValue = \"shape\", initialValue = 5) Long id; }",
                        "@Entity public class Random { @Id @GeneratedValue UUID id; }");
    }

    @Test
    void everyKindOfGenerator() {
        assertThat(sources().schema()).isEqualTo("""
                        auto
                          id bigint not null
                          primary key [id]
                        counted
                          id bigint not null
                          primary key [id]
                        id_gen
                          gen_name varchar(255) not null
                          gen_value bigint
                          primary key [gen_name]
                          row [gen_name='shape'] starts [gen_name='shape', gen_value=5]
                        numbered
                          id bigint not null identity
                          primary key [id]
                        random
                          id uuid not null
                          primary key [id]
                        tabled
                          id bigint not null
                          primary key [id]
                        sequence auto_seq increment 50
                        sequence counted_ids start 100 increment 10
                        """);
    }

    @Test
    void sqliteIsReadTheSame() {
        EntitySources sources = sources();
        assertThat(SchemaText.of(sources.read(DatabaseKind.SQLITE).schema())).isEqualTo(sources.schema());
    }

    @Test
    void aNativeGeneratorIsTheSameOnEveryDatabase() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Thing { @Id @GeneratedValue(generator = \"n\")"
                        + " @GenericGenerator(name = \"n\", strategy = \"native\") Integer id; }");
        assertThat(SchemaText.of(sources.read(DatabaseKind.SQLITE).schema())).isEqualTo(sources.schema());
    }
}

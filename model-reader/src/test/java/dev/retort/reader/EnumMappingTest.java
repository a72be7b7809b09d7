package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums as text, numbers, named types and what a converter makes of them. */
class EnumMappingTest {
    @TempDir
    Path folder;

    private EntitySources sources() {
        return new EntitySources(folder)
                .compile(
                        "public enum Size { LARGE, SMALL, MEDIUM { } }",
                        "public enum Level { LOW, HIGH, MID }",
                        "@Entity public class Shirt { @Id Long id; @Enumerated(EnumType.STRING) @Column(length = 20) Size size;"
                                + " Size number; @Enumerated(EnumType.STRING) Size order; Size end;"
                                + " @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size named;"
                                + " @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) Level level;"
                                + " @Check(name = \"CK_Size\", constraints = \"size in ('LARGE', 'SMALL')\") String other; }");
    }

    @Test
    void textIsAllowedValuesNumbersAreCheckedNamedTypesStand() {
        assertThat(sources().schema()).isEqualTo("""
                        shirt
                          id bigint not null
                          size varchar(20) in [LARGE, SMALL, MEDIUM]
                          number smallint
                          order varchar(255) in [LARGE, SMALL, MEDIUM]
                          end smallint
                          named enum:size
                          level enum:level
                          other varchar(255)
                          primary key [id]
                          check "end" between 0 and 2
                          check number between 0 and 2
                          check size in ('LARGE', 'SMALL') named ck_size
                        enum level [LOW, HIGH, MID] ordered
                        enum size [LARGE, SMALL, MEDIUM]
                        """);
    }

    @Test
    void sqliteIsReadTheSame() {
        EntitySources sources = sources();
        assertThat(SchemaText.of(sources.read(DatabaseKind.SQLITE).schema())).isEqualTo(sources.schema());
    }

    @Test
    void castsAndTypesAreNoNotices() {
        assertThat(sources().read(DatabaseKind.POSTGRESQL).notices()).noneMatch(notice -> notice.important());
    }
}

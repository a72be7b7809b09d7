package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audit tables, where Envers is beside the Hibernate that reads. */
class EnversTest {
    @TempDir
    Path folder;

    @Test
    void auditTablesFollowTheirEntities() {
        assumeTrue(EnversTest.class.getClassLoader().getResource("org/hibernate/envers/Audited.class") != null);
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity @org.hibernate.envers.Audited public class Person {"
                        + " @Id Long id; String name; int age; }");
        assertThat(sources.schema()).contains("""
                        person_aud
                          id bigint not null
                          rev int not null
                          name varchar(255)
                          age int
                          revtype smallint
                          primary key [id, rev]
                          foreign key [rev] -> revinfo[rev]
                        revinfo
                          rev int not null
                          revtstmp bigint
                          primary key [rev]
                        """).contains("sequence revinfo_seq");
    }
}

package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.Model;
import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns, keys, indexes and constraints of single entities. */
class BasicMappingTest {
    @TempDir
    Path folder;

    @Test
    void columnsComeKeyFirstThenAsDeclaredSuperclassesBeforeSubclasses() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@MappedSuperclass public abstract class Stored { @Id Long id; @Version int version; String zebra; }",
                        "@Entity public class Animal extends Stored { String name; @Embedded Home home; int age;"
                                + " @ManyToOne Animal mother; String colour; }",
                        "@Embeddable public class Home { String street; String city; }");
        assertThat(sources.schema()).isEqualTo("""
                        animal
                          id bigint not null
                          version int not null
                          zebra varchar(255)
                          name varchar(255)
                          street varchar(255)
                          city varchar(255)
                          age int not null
                          mother_id bigint
                          colour varchar(255)
                          primary key [id]
                          foreign key [mother_id] -> animal[id]
                        """);
    }

    @Test
    void whatAColumnSaysOfItself() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity @Comment(\"Things\") @Check(name = \"CK_Positive\", constraints = \"total > 0\")"
                                + " public class Thing { @Id Long id; @ColumnDefault(\"'it''s'\") String text;"
                                + " @ColumnDefault(\"-1.50\") BigDecimal total; @ColumnDefault(\"NOW()\") Instant made;"
                                + " @ColumnDefault(\"gen_random_uuid()\") UUID code; @ColumnDefault(\"false\") boolean gone;"
                                + " @GeneratedColumn(\"total * 2\") BigDecimal twice; @Collate(\"C\") String name;"
                                + " @Comment(\"For people\") String note; @Column(unique = true, nullable = false) String key; }");
        assertThat(sources.schema()).isEqualTo("""
                        thing -- Things
                          id bigint not null
                          text varchar(255) default 'it's'
                          total numeric(38,2) default -1.50
                          made timestamptz(6) default CurrentTimestamp
                          code uuid default sql gen_random_uuid()
                          gone bool not null default false
                          twice numeric(38,2) as (total * 2)
                          name varchar(255) collate C
                          note varchar(255) -- For people
                          key varchar(255) not null
                          primary key [id]
                          unique [key]
                          check total > 0 named ck_positive
                        """);
    }

    @Test
    void aColumnDefinitionIsReadAsATypeAndWhatFollows() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Thing { @Id Long id;"
                        + " @Column(columnDefinition = \"varchar(10) default 'q' not null\") String code;"
                        + " @Column(columnDefinition = \"jsonb\") String document;"
                        + " @Column(columnDefinition = \"numeric(8, 3)\") BigDecimal size;"
                        + " @Column(columnDefinition = \"citext\") String word; }");
        String expected = """
                thing
                  id bigint not null
                  code varchar(10) not null default 'q'
                  document json
                  size numeric(8,3)
                  word 'citext'
                  primary key [id]
                """;
        assertThat(sources.schema()).isEqualTo(expected);
        assertThat(SchemaText.of(sources.read(DatabaseKind.SQLITE).schema())).isEqualTo(expected);
    }

    @Test
    void namesAreFoldedOrKeptWhateverTheirLength() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity @Table(name = \"`Order`\", schema = \"Sales\") public class Order { @Id Long id;"
                        + " @Column(name = \"`say \\\"hi\\\"`\") String quoted; String ÄnderungsTag;"
                        + " String thisNameGoesOnAndOnUntilItIsFarBeyondTheSixtyThreeBytesOfPostgres; String group; }");
        Model model = sources.read(DatabaseKind.POSTGRESQL);
        assertThat(SchemaText.of(model.schema())).isEqualTo("""
                        sales.Order
                          id bigint not null
                          say "hi" varchar(255)
                          Änderungstag varchar(255)
                          thisnamegoesonandonuntilitisfarbeyondthesixtythreebytesofpostgres varchar(255)
                          group varchar(255)
                          primary key [id]
                        """);
        assertThat(model.schema().schemas()).containsExactly("sales");
    }

    @Test
    void theDefaultSchemaOfTheSettingsIsNoSchema() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity @Table(schema = \"shop\") public class Thing { @Id Long id; }")
                .with("hibernate.default_schema", "shop");
        assertThat(sources.schema()).startsWith("thing\n");
    }

    @Test
    void keysAndIndexes() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity @Table(indexes = {@Index(columnList = \"a desc, b\"),"
                                + " @Index(name = \"IX_B\", columnList = \"b\"), @Index(name = \"UX_C\", columnList = \"c\", unique = true)},"
                                + " uniqueConstraints = {@UniqueConstraint(columnNames = {\"b\", \"a\"}),"
                                + " @UniqueConstraint(name = \"UQ_A\", columnNames = \"a\")})"
                                + " public class Thing { @Id Long id; String a; String b; String c;"
                                + " @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"FK_Up\", foreignKeyDefinition ="
                                + " \"foreign key (up_id) references thing on delete set null on update cascade initially deferred\"))"
                                + " Thing up; @OneToOne Thing only;"
                                + " @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Thing loose; }");
        assertThat(sources.schema()).isEqualTo("""
                        thing
                          id bigint not null
                          a varchar(255)
                          b varchar(255)
                          c varchar(255)
                          up_id bigint
                          only_id bigint
                          loose_id bigint
                          primary key [id]
                          unique [a] named uq_a
                          unique [b, a]
                          unique [c] named ux_c
                          unique [only_id]
                          foreign key [up_id] -> thing[id] on delete SET_NULL on update CASCADE INITIALLY_DEFERRED named fk_up
                          foreign key [only_id] -> thing[id]
                          index [a desc, b]
                          index [b] named ix_b
                        """);
    }

    @Test
    void aUniqueIndexThatSaysMoreThanColumnsIsNoConstraint() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity @Table(indexes = {@Index(columnList = \"a desc nulls last, b\", unique = true),"
                        + " @Index(columnList = \"b nulls first\", unique = true), @Index(columnList = \"a asc\", unique = true)})"
                        + " public class Thing { @Id Long id; String a; String b; }");
        assertThat(sources.schema()).isEqualTo("""
                        thing
                          id bigint not null
                          a varchar(255)
                          b varchar(255)
                          primary key [id]
                          unique [a]
                          unique index [a desc nulls LAST, b]
                          unique index [b nulls FIRST]
                        """);
    }

    @Test
    void typesArePortableWhereEveryDatabaseAgrees() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity public class Thing { @Id UUID id; float f; double d; char c; BigInteger big; byte[] bytes;"
                                + " @Lob String clob; @Lob byte[] blob; LocalDate date; LocalDateTime local; Instant instant;"
                                + " OffsetDateTime offset; Duration duration; String[] words; List<Integer> numbers;"
                                + " @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json; @Column(length = 20000000) String novel;"
                                + " @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress address; byte small; Boolean flag; }");
        assertThat(SchemaText.of(sources.read(DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE)
                        .schema()))
                .isEqualTo("""
                        thing
                          id uuid not null
                          f real not null
                          d doubleprecision not null
                          c char(1) not null
                          big numeric(38,0)
                          bytes binary
                          clob 'oid'|SQLITE text
                          blob 'oid'|SQLITE binary
                          date date
                          local timestamp(6)
                          instant timestamptz(6)
                          offset timestamptz(6)
                          duration numeric(21,0)
                          words varchar(255)[]
                          numbers int[]
                          json json
                          novel text
                          address 'inet'|SQLITE text
                          small smallint not null
                          flag bool
                          primary key [id]
                        """);
    }
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "everything")
public class Everything {
    @Id
    Long id;

    boolean flag;

    byte tiny;

    short small;

    int number;

    long big;

    float real;

    double precise;

    BigDecimal amount;

    BigInteger huge;

    char letter;

    String text;

    @Column(length = 100000)
    String story;

    UUID token;

    LocalDate day;

    LocalTime hour;

    LocalDateTime moment;

    OffsetDateTime there;

    Instant instant;

    Duration length;

    byte[] bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> document;

    int[] numbers;
}

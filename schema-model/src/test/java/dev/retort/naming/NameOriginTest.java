package dev.retort.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOriginTest {
    private static final ObjectName CUSTOMER = ObjectName.of("customer");

    @ParameterizedTest
    @CsvSource({
        "primary key, pk_customer, CONVENTIONAL",
        "primary key, customer_pkey, INVENTED",
        "primary key, customer_pk, EXPLICIT",
        "unique, uq_customer_email, CONVENTIONAL",
        "unique, customer_email_key, INVENTED",
        "unique, customer_email_key1, INVENTED",
        "unique, ukdwk6cx0afu8bs9o4t536v1j5v, INVENTED",
        "unique, UK_dwk6cx0afu8bs9o4t536v1j5v, INVENTED",
        "unique, sqlite_autoindex_customer_1, INVENTED",
        "unique, uq_customer_mail, EXPLICIT",
        "foreign key, fk_customer_email, CONVENTIONAL",
        "foreign key, FKhofft8ygc3i2gr0y9uh4ntq4w, INVENTED",
        "foreign key, customer_email_fkey, INVENTED",
        "foreign key, fk_customer_person, EXPLICIT",
        "check, ck_customer_1, CONVENTIONAL",
        "check, customer_check, INVENTED",
        "check, customer_stars_check1, INVENTED",
        "check, stars_in_range, EXPLICIT"
    })
    void theGiverOfANameIsTold(String kind, String name, NameOrigin origin) {
        assertThat(NameOrigin.of(CUSTOMER, constraint(kind), name)).isEqualTo(origin);
    }

    private static Constraint constraint(String kind) {
        return switch (kind) {
            case "primary key" -> PrimaryKey.of("email");
            case "unique" -> Unique.of("email");
            case "foreign key" -> ForeignKey.of(List.of("email"), ObjectName.of("person"), List.of("email"));
            default -> Check.of("stars > 0");
        };
    }
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Status status;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @Column(precision = 19, scale = 4)
    BigDecimal price;
}

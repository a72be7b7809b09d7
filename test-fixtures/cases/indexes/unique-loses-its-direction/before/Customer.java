package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "customer",
        indexes = {
            @Index(name = "ux_points", columnList = "points DESC, last", unique = true),
            @Index(columnList = "code DESC", unique = true)
        })
public class Customer {
    @Id
    Long id;

    String last;

    Integer points;

    Integer code;
}

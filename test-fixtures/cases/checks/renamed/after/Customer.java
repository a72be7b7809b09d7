package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @Check(name = "points_not_negative", constraints = "points >= 0")
    int points;
}

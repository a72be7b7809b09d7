package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "customer")
@Check(constraints = "points >= 0")
public class Customer {
    @Id
    Long id;

    int points;
}

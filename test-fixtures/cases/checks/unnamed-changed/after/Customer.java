package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "customer")
@Check(constraints = "points between 0 and 9")
public class Customer {
    @Id
    Long id;

    int points;
}

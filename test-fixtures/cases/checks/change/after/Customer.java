package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "customer")
@Check(name = "positive", constraints = "points > -1 and points < 1000")
public class Customer {
    @Id
    Long id;

    int points;
}

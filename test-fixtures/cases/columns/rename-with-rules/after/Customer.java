package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @Column(unique = true)
    String nickname;

    @Column(name = "points")
    @Check(constraints = "points > 0")
    Integer points;
}

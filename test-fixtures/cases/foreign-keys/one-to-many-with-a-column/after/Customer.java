package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    String name;

    @OneToMany
    @JoinColumn(name = "customer_id", nullable = false)
    List<Visit> visits;
}

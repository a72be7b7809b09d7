package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @OneToMany
    List<Visit> visits;
}

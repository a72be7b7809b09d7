package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @NaturalId
    String email;
}

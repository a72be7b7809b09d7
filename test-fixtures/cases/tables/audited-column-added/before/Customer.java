package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

@Entity
@Table(name = "customer")
@Audited
public class Customer {
    @Id
    Long id;

    String name;
}

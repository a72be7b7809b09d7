package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.SoftDelete;

@Entity
@Table(name = "customer")
@SoftDelete
public class Customer {
    @Id
    Long id;

    String name;
}

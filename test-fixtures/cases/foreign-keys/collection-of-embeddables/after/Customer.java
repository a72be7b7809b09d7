package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    String name;

    @ElementCollection
    @CollectionTable(name = "customer_address")
    Set<Address> addresses;
}

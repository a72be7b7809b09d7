package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer", schema = "crm")
public class Buyer {
    @Id
    Long id;

    String town;
}

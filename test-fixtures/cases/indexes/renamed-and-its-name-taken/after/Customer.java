package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "customer",
        indexes = {
            @Index(name = "ix_first", columnList = "email"),
            @Index(name = "ix_second", columnList = "name")
        })
public class Customer {
    @Id
    Long id;

    String name;
    String email;
}

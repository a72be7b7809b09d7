package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer", indexes = @Index(name = "ix_name", columnList = "last"))
public class Customer {
    @Id
    Long id;

    String first;

    String last;
}

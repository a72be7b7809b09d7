package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer", indexes = @Index(name = "ix_email", columnList = "email"))
public class Customer {
    @Id
    Long id;

    @Column(unique = true)
    String email;

    @ManyToOne
    Customer recommended;
}

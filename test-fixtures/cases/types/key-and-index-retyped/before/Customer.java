package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer", indexes = @Index(name = "ix_region", columnList = "region, code"))
public class Customer {
    @Id
    Long id;

    @Column(length = 20, unique = true)
    String code;

    @Column(length = 20)
    String region;
}

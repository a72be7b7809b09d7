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

    @Column(unique = true)
    Integer code;

    @Column(length = 60)
    String region;
}

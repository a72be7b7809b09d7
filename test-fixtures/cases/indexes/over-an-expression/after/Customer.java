package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer", indexes = {@Index(name = "ix_customer_name", columnList = "upper(name)"), @Index(name = "ix_customer_city", columnList = "lower(city), id desc", unique = true)})
public class Customer {
    @Id
    Long id;

    String name;

    String city;
}

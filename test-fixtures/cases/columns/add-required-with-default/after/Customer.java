package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    String name;

    @Column(nullable = false, length = 20)
    @ColumnDefault("'basic'")
    String plan;
}

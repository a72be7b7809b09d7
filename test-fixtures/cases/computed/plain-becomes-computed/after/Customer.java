package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    int price;

    @GeneratedColumn("price * 2")
    int total;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "order")
public class Order {
    @Id
    Long id;

    @Column(name = "from")
    String from;

    @Column(name = "select")
    String select;

    @Column(name = "user", nullable = false)
    int user;
}

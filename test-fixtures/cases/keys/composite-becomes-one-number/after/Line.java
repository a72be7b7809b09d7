package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "line")
public class Line {
    @Id
    Long id;

    Long orderId;

    Integer position;

    int amount;
}

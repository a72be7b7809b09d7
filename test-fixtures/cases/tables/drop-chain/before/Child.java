package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "child")
public class Child {
    @Id
    Long id;

    @ManyToOne
    Customer parent;
}

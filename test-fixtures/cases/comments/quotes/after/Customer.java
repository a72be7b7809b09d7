package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @Comment("O'Brien said \"x\" */ \\ and\na new line; -- done")
    String name;
}

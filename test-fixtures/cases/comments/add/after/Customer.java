package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "customer")
@Comment("Who buys")
public class Customer {
    @Id
    Long id;

    @Comment("What he's called")
    String name;
}

package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "nick", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "nick")
    @OrderColumn(name = "place")
    List<String> nicks;
}

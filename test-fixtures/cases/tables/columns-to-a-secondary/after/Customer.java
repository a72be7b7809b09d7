package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer")
@SecondaryTable(name = "customer_note")
public class Customer {
    @Id
    Long id;

    String name;

    @Column(table = "customer_note", length = 500)
    String note;
}

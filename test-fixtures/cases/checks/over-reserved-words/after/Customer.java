package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "customer")
@Check(name = "ck_customer_user", constraints = "\"user\" >= 0")
public class Customer {
    @Id
    Long id;

    @Column(name = "\"user\"")
    Integer user;

    @Column(name = "\"order\"")
    Integer order;

    @GeneratedColumn("\"order\" + \"user\"")
    Integer total;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "customer", indexes = @Index(name = "ix_doubled", columnList = "doubled desc"))
public class Customer {
    @Id
    Long id;

    long points;

    @GeneratedColumn("points * 2")
    @Check(constraints = "doubled > -10")
    Long doubled;
}

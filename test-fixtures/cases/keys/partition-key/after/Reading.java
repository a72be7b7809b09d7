package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.PartitionKey;

@Entity
@Table(name = "reading")
public class Reading {
    @Id
    Long id;

    @PartitionKey
    Integer region;

    Double value;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
@Table(name = "tag")
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "tags")
    @TableGenerator(
            name = "tags",
            table = "counters",
            pkColumnName = "counter",
            valueColumnName = "last",
            pkColumnValue = "tag")
    Long id;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

@Entity
@Table(name = "mark")
public class Mark {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "marks")
    @TableGenerator(
            name = "marks",
            table = "counters",
            pkColumnName = "counter",
            valueColumnName = "last",
            pkColumnValue = "mark")
    Long id;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "visit")
public class Visit {
    @Id
    Long id;

    LocalDate day;
}

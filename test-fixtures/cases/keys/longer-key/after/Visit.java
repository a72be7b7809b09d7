package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "visit")
@IdClass(VisitKey.class)
public class Visit {
    @Id
    int shop;

    @Id
    int day;

    String page;
}

package shop;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "visit")
public class Visit {
    @EmbeddedId
    VisitKey id;

    String page;
}

package shop;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "line")
public class Line {
    @EmbeddedId
    LineKey id;

    int amount;
}

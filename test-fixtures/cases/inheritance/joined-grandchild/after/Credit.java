package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "credit")
public class Credit extends Card {
    int due;
}

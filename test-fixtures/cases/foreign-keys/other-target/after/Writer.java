package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "writer")
public class Writer {
    @Id
    Long id;

    String name;
}

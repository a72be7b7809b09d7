package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "grandchild")
public class Grandchild {
    @Id
    Long id;

    @ManyToOne
    Child parent;
}

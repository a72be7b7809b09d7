package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "lead", schema = "crm")
public class Lead {
    @Id
    Long id;

    String name;
}

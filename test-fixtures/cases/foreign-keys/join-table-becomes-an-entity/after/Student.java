package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "student")
public class Student {
    @Id
    Long id;

    @OneToMany(mappedBy = "student")
    Set<Enrolment> enrolments;
}

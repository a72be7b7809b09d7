package shop;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public class Base {
    @Id
    Long id;

    Instant changed;
}

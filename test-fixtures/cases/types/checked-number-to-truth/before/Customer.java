package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.type.NumericBooleanConverter;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    Long id;

    @Convert(converter = NumericBooleanConverter.class)
    @Column(name = "is_regular")
    Boolean regular;
}

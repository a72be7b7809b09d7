package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "`Line Item`")
public class Item {
    @Id
    Long id;

    @Column(name = "`Unit Price`")
    BigDecimal price;

    @Column(name = "`It's`")
    String note;
}

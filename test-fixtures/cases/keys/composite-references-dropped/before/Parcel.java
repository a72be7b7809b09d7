package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "parcel")
public class Parcel {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "line_order", referencedColumnName = "orderId")
    @JoinColumn(name = "line_position", referencedColumnName = "position")
    Line line;
}

package shop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class LineKey implements Serializable {
    Long orderId;

    Integer position;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineKey key
                && Objects.equals(orderId, key.orderId)
                && Objects.equals(position, key.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId, position);
    }
}

package shop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class TrackKey implements Serializable {
    Long albumId;

    Integer position;

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackKey key
                && Objects.equals(albumId, key.albumId)
                && Objects.equals(position, key.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(albumId, position);
    }
}

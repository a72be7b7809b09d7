package shop;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

@Entity
@Table(name = "track")
public class Track {
    @EmbeddedId
    TrackKey id;

    @ManyToOne
    @MapsId("albumId")
    Album album;
}

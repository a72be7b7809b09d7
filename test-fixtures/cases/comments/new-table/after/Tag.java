package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "tag")
@Comment("Labels")
public class Tag {
    @Id
    @Comment("A number")
    Long id;

    @Comment("What it says")
    String label;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(
        name = "client",
        uniqueConstraints = @UniqueConstraint(name = "uk_mail", columnNames = "mail"),
        indexes = @Index(name = "ix_name", columnList = "name desc"))
@Comment("Buyers")
@Check(name = "ck_name", constraints = "name <> mail")
public class Client {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Comment("What he is called")
    String name;

    @Column(length = 80)
    String mail;

    @Check(constraints = "score >= 0")
    @ColumnDefault("5")
    int score;

    @GeneratedColumn("score * 2")
    int total;

    @Enumerated(EnumType.STRING)
    Status status;

    @ManyToOne
    Client friend;
}

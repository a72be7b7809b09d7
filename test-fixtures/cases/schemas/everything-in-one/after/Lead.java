package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "lead", schema = "crm", indexes = @Index(name = "ix_lead", columnList = "name"))
public class Lead {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "leads", schema = "crm", sequenceName = "lead_seq")
    Long id;

    @Column(unique = true)
    String name;

    @ManyToOne
    Lead parent;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Warmth warmth;
}

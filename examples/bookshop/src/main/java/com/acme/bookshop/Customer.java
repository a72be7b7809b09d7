package com.acme.bookshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "customer")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(length = 255, nullable = false, unique = true)
    private String email;

    @Column(length = 80, comment = "How the customer wants to be called")
    private String nick;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    @ColumnDefault("'NEW'")
    private CustomerStatus status;

    @Column(name = "registered_at", nullable = false)
    @ColumnDefault("current_timestamp")
    private LocalDateTime registeredAt;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 120))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code", length = 12))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city", length = 80))
    @AttributeOverride(name = "country", column = @Column(name = "billing_country", length = 2))
    private Address billing;

    private byte[] portrait;
}

package com.acme.bookshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "publisher")
public class Publisher extends Stored {
    @Column(length = 120, nullable = false, unique = true)
    private String name;

    @Embedded
    @AttributeOverride(name = "postalCode", column = @Column(name = "postal_code", length = 12))
    private Address address;

    /** The book in the shop window. A book has a publisher, so the two tables refer to each other. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "flagship_id")
    private Book flagship;
}

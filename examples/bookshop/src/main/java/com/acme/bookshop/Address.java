package com.acme.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Address(
        @Column(length = 120) String street,
        @Column(length = 12) String postalCode,
        @Column(length = 80) String city,
        @Column(length = 2) String country) {}

package com.acme.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "gift_card")
public class GiftCard extends Product {
    @Column(name = "valid_days", nullable = false)
    @ColumnDefault("365")
    private int validDays;

    private Duration grace;
}

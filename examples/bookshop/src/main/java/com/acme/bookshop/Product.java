package com.acme.bookshop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

/** What can be bought. Each kind of product has a table of its own, joined to this one. */
@Entity
@Table(name = "product", check = @CheckConstraint(name = "ck_product_price", constraint = "price >= 0"))
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Product extends Stored {
    @Column(length = 40, nullable = false, unique = true)
    private String sku;

    @Column(length = 200, nullable = false)
    private String title;

    @Column(precision = 19, scale = 2, nullable = false)
    private BigDecimal price;

    @Column(nullable = false)
    @ColumnDefault("true")
    private boolean available = true;
}

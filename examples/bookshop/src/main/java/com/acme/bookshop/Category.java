package com.acme.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "category",
        comment = "Where a book stands in the shop",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_category_path",
                        columnNames = {"parent_id", "name"}))
public class Category extends Stored {
    @Column(length = 60, nullable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Category parent;
}

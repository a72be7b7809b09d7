package com.acme.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "author", indexes = @Index(name = "ix_author_name", columnList = "last_name, first_name"))
public class Author extends Stored {
    @Column(name = "first_name", length = 80)
    private String firstName;

    @Column(name = "last_name", length = 80, nullable = false)
    private String lastName;

    private LocalDate born;

    @ManyToMany(mappedBy = "authors")
    private Set<Book> books = new HashSet<>();
}

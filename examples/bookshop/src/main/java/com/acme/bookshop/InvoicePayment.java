package com.acme.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
@DiscriminatorValue("INVOICE")
public class InvoicePayment extends Payment {
    @Column(name = "due_on")
    private LocalDate dueOn;
}

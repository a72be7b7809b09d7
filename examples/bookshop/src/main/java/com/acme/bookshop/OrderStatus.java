package com.acme.bookshop;

public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED
}

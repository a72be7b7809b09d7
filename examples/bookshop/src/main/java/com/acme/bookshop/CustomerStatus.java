package com.acme.bookshop;

public enum CustomerStatus {
    NEW,
    ACTIVE,
    BLOCKED
}

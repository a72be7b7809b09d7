package com.acme.bookshop;

public enum BookFormat {
    HARDCOVER,
    PAPERBACK,
    EBOOK
}

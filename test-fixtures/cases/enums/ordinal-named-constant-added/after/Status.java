package shop;

public enum Status {
    NEW,
    LATE,
    PAID
}

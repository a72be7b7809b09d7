package shop;

public enum Status {
    NEW,
    SETTLED,
    SENT
}

package shop;

public enum Status {
    NEW,
    OLD
}

package shop;

public enum Kind {
    HOME,
    WORK
}

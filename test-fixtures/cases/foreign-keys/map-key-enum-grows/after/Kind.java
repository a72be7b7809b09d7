package shop;

public enum Kind {
    HOME,
    MOBILE,
    WORK
}

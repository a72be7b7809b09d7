package shop;

public enum Warmth {
    COLD,
    HOT
}

package dev.retort.dialect.preflight;

/** What rows that are there can have against a change. */
public enum Problem {
    REQUIRED,
    PRIMARY_KEY,
    UNIQUE,
    FOREIGN_KEY,
    TYPE,
    VALUE,
    CHECK;

    /** What is said of so many rows, or of so many values, behind what they would break. */
    String words(long count) {
        String rows = count == 1 ? "1 row" : count + " rows";
        return switch (this) {
            case REQUIRED -> " is required but " + rows + " would have no value";
            case PRIMARY_KEY ->
                " is to be the primary key but " + rows + (count == 1 ? " has" : " have") + " no value there";
            case UNIQUE ->
                " is to be unique but " + (count == 1 ? "1 value stands" : count + " values stand")
                        + " in more than one row";
            case FOREIGN_KEY -> " but " + rows + (count == 1 ? " refers" : " refer") + " to nothing there";
            case TYPE -> " but " + rows + (count == 1 ? " holds" : " hold") + " more than fits";
            case VALUE -> " but " + rows + (count == 1 ? " holds" : " hold") + " no such value";
            case CHECK -> " but " + rows + (count == 1 ? " does" : " do") + " not";
        };
    }
}

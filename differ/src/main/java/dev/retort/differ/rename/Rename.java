package dev.retort.differ.rename;

/**
 * What somebody declared to be one thing under a new name, in the written form of names: {@code customer=client} for a
 * table or sequence, {@code customer.nick=customer.nickname} for a column, {@code status.PAID=status.SETTLED} for a label of
 * the enum type {@code status}.
 */
public record Rename(String from, String to) {
    /**
     * Reads {@code old=new}.
     *
     * @throws IllegalArgumentException when there is not one name on each side of an equals sign
     */
    public static Rename parse(String text) {
        String[] sides = text.split("=", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new IllegalArgumentException("a rename is written OLD=NEW, not " + text);
        }
        return new Rename(sides[0].strip(), sides[1].strip());
    }

    @Override
    public String toString() {
        return from + "=" + to;
    }
}

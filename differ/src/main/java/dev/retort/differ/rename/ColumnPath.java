package dev.retort.differ.rename;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/** A column by its table: {@code customer.nick}, {@code sales.customer.nick}. */
record ColumnPath(ObjectName table, String column) {
    /** Empty when there is no table in front of the last part. */
    static Optional<ColumnPath> parse(String written) {
        int dot = lastDot(written);
        if (dot <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ColumnPath(
                    ObjectName.parse(written.substring(0, dot)),
                    ObjectName.parse(written.substring(dot + 1)).name()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static int lastDot(String written) {
        boolean quoted = false;
        int found = -1;
        for (int place = 0; place < written.length(); place++) {
            char here = written.charAt(place);
            quoted ^= here == '"';
            if (here == '.' && !quoted) {
                found = place;
            }
        }
        return found;
    }
}

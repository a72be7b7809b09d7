package dev.retort.schema;

import java.util.List;

/**
 * Something that is no part of a schema and stands on its tables and columns: a view, a trigger, a row policy.
 *
 * @param described {@code view good_customers}
 * @param needs what it stands on, in words: {@code customer.points}, {@code view all_customers}
 * @param drop the statements that take it away; none for what goes with its table
 * @param create the statements that make it again as it is
 * @param irreplaceable in words, why these statements would not make it as it is; none when they would
 */
public record Dependant(
        String described, List<String> needs, List<String> drop, List<String> create, List<String> irreplaceable) {
    public Dependant {
        needs = List.copyOf(needs);
        drop = List.copyOf(drop);
        create = List.copyOf(create);
        irreplaceable = List.copyOf(irreplaceable);
    }
}

package dev.retort.dialect.preflight;

import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;

/**
 * A question whose good answer is 0. {@code countQuery} returns one row with one number; {@code table} is the table it asks,
 * under the name it has before anything runs, and when there is no such table nothing has to be asked. {@code subject} is
 * what the rows would break.
 */
public record Question(Operation origin, ObjectName table, String countQuery, String subject) {
    /** What is wrong when {@code rows} were counted: {@code customer.email is required but 4112 rows would have no value}. */
    public String message(long rows) {
        return subject + " is required but " + rows + (rows == 1 ? " row" : " rows") + " would have no value";
    }
}

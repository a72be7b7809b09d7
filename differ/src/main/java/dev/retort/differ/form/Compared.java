package dev.retort.differ.form;

import dev.retort.schema.Schema;

/**
 * A schema twice: as it is written and as it is compared. Both hold the same objects in the same places, so that they can
 * be walked side by side.
 *
 * @param original goes into operations
 * @param canonical equal spellings are equal records here
 */
public record Compared(Schema original, Schema canonical) {
    public Compared {
        if (original.tables().size() != canonical.tables().size()) {
            throw new IllegalArgumentException("a schema and its canonical form hold different tables");
        }
    }

    /** A schema that is its own canonical form. */
    public static Compared asIs(Schema schema) {
        return new Compared(schema, schema);
    }

    public Both<Schema> both() {
        return new Both<>(original, canonical);
    }
}

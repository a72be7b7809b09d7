package dev.retort.dialect;

import dev.retort.schema.Schema;

/**
 * Brings a schema to the form in which two spellings of one thing are equal records. The result has the same tables,
 * columns, constraints, indexes, sequences and types in the same places as the original, so that the two can be walked
 * side by side: compared is the canonical one, written is the original.
 */
@FunctionalInterface
public interface CanonicalForm {
    Schema canonical(Schema original);
}

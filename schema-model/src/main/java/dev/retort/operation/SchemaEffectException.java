package dev.retort.operation;

/** An operation does not fit the schema it is applied to. The message says which object is missing or in the way. */
public final class SchemaEffectException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SchemaEffectException(String message) {
        super(message);
    }
}

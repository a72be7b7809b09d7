package dev.retort.dialect;

/** A schema or an operation asks for something the database has no way to do. The message names it and a way out. */
public final class UnsupportedSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsupportedSchemaException(String message) {
        super(message);
    }
}

package dev.retort.model;

import java.util.List;

/** The entity classes cannot be read. The message is one line; the ways out are lines to paste. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> waysOut;

    /** A failure that no other exception caused. */
    public ModelException(String message, List<String> waysOut) {
        super(message);
        this.waysOut = List.copyOf(waysOut);
    }

    public ModelException(String message, List<String> waysOut, Throwable cause) {
        super(message, cause);
        this.waysOut = List.copyOf(waysOut);
    }

    public List<String> waysOut() {
        return waysOut;
    }
}

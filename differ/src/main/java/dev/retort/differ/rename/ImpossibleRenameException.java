package dev.retort.differ.rename;

/** A rename that somebody declared names something that is not there, or leads to something that is. */
public final class ImpossibleRenameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ImpossibleRenameException(String message) {
        super(message);
    }
}

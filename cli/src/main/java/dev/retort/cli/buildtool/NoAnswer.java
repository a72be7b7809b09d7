package dev.retort.cli.buildtool;

/** A build tool could not say the class path; the message is one line for a person. */
final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String said;

    NoAnswer(String message) {
        super(message);
        this.said = message;
    }

    String said() {
        return said;
    }
}

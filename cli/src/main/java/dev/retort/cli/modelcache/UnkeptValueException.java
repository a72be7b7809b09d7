package dev.retort.cli.modelcache;

/** A model holds something there is no form for. It is then read anew each time. */
final class UnkeptValueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnkeptValueException(String what) {
        super("no form to keep " + what);
    }
}

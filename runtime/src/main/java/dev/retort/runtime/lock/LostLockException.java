package dev.retort.runtime.lock;

import java.sql.SQLException;

/** The lock is gone in the middle of a run: somebody else may be at work, so nothing is touched any more. */
public final class LostLockException extends SQLException {
    private static final long serialVersionUID = 1;

    LostLockException(String message) {
        super(message);
    }
}

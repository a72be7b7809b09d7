package dev.retort.runtime.execution;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who runs this process, for the history. */
public final class ThisUser {
    private ThisUser() {}

    /** {@code user@host}. */
    public static String name() {
        return System.getProperty("user.name", "unknown") + "@" + host();
    }

    private static String host() {
        String named = System.getenv("HOSTNAME");
        if (named != null && !named.isBlank()) {
            return named;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }
}

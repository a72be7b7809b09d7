package dev.retort.naming;

import dev.retort.digest.Sha256;
import java.util.HexFormat;

/**
 * Cuts a name to the 63 bytes that PostgreSQL keeps. It would cut silently, so that two long names become one; here the
 * cut name ends in eight digits of a hash of the whole.
 */
public final class ShortName {
    private static final NameLength PORTABLE = new NameLength(63);
    private static final int DIGITS = 8;

    private ShortName() {}

    /** The name itself when it is short enough. */
    public static String of(String name) {
        return PORTABLE.isExceededBy(name) ? hashed(name, name) : name;
    }

    /** A name that begins like {@code name} and ends in the hash of {@code whole}. */
    static String hashed(String name, String whole) {
        return new NameLength(PORTABLE.bytes() - DIGITS - 1).cut(name) + "_" + hash(whole);
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, DIGITS / 2);
    }
}

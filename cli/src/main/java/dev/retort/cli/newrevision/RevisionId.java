package dev.retort.cli.newrevision;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes ids: 12 hexadecimal digits, so that two people never pick the same. */
final class RevisionId {
    private static final int BYTES = 6;

    private RevisionId() {}

    /** An id with at least one letter, so that nobody takes it for a number or a relative step. */
    static String random() {
        SecureRandom random = new SecureRandom();
        byte[] bytes = new byte[BYTES];
        String id;
        do {
            random.nextBytes(bytes);
            id = HexFormat.of().formatHex(bytes);
        } while (id.chars().allMatch(Character::isDigit));
        return id;
    }
}

package dev.retort.runtime.recording;

/**
 * A place in the source of a migration class. {@code className} is the simple name of the class; {@code file} is the name
 * of its source file, and {@code line} is at least 1, or 0 where the class was compiled without line numbers.
 */
public record SourceLine(String className, String file, int line) {
    /** The place as it begins a message: {@code V20261121_0930_3f2a91c07be4_add_email, line 37}. */
    @Override
    public String toString() {
        return line > 0 ? className + ", line " + line : className;
    }
}

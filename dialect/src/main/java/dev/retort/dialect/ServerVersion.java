package dev.retort.dialect;

/** The version of a database server or library: 18.1, or 3.54.1. */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {
    public static ServerVersion of(int major, int minor) {
        return new ServerVersion(major, minor, 0);
    }

    public boolean atLeast(int otherMajor, int otherMinor) {
        return compareTo(of(otherMajor, otherMinor)) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + (patch == 0 ? "" : "." + patch);
    }
}

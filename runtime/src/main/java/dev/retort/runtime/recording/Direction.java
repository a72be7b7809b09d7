package dev.retort.runtime.recording;

/** Which of the two bodies of a migration class is meant. */
public enum Direction {
    UPGRADE,
    DOWNGRADE
}

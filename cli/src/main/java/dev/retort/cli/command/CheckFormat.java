package dev.retort.cli.command;

/** How differences are printed. */
enum CheckFormat {
    TEXT,
    JSON,
    /** Annotations of GitHub Actions, at the line of the entity. */
    GITHUB
}

package dev.retort.migration;

/** Says which constraint or index is meant: {@code named("x")} or {@code on("column")}. */
public sealed interface Which permits WhichElement {}

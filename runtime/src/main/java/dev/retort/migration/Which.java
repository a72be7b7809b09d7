package dev.retort.migration;

/** Says which constraint or index is meant: {@code named("x")}, {@code on("column")}, for a check its condition as well. */
public sealed interface Which permits WhichElement, Check {}

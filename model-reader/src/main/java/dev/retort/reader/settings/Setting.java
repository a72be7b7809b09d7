package dev.retort.reader.settings;

/** A value somebody set, and where: {@code application.yml}, {@code META-INF/persistence.xml}, {@code [model] properties}. */
public record Setting(String value, String source) {}

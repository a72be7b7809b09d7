package dev.retort.reader.naming;

import java.util.Optional;

/**
 * Strategies as Hibernate's settings take them: a class name or an instance; empty for Hibernate's default.
 *
 * @param reason the choice and why, one line
 */
public record NamingChoice(Optional<Object> physical, Optional<Object> implicit, String reason) {}

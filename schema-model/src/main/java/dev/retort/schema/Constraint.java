package dev.retort.schema;

import java.util.Optional;

/** A rule of a table that the database keeps. An empty name stands for the name of the convention. */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check {
    Optional<String> name();
}

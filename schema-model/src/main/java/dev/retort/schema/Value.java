package dev.retort.schema;

/** What a column can be filled with: a literal, or SQL that the database evaluates. */
public sealed interface Value permits Literal, SqlExpression {}

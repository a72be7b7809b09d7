package dev.retort.schema;

/**
 * SQL that the database evaluates. The named cases mean the same on every database and are spelled by its dialect;
 * {@link Written} is text, used as it stands.
 */
public sealed interface SqlExpression extends Value {
    record Written(SqlText sql) implements SqlExpression {}

    record CurrentTimestamp() implements SqlExpression {}

    record CurrentDate() implements SqlExpression {}

    record RandomUuid() implements SqlExpression {}

    record NextValue(ObjectName sequence) implements SqlExpression {}

    static SqlExpression written(String text) {
        return new Written(SqlText.of(text));
    }
}

package dev.retort.schema;

import java.util.Optional;

/**
 * A column of a table. A column that the database generates has no default; its {@code allowedValues} are kept by a
 * check of their own.
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        Optional<Value> defaultValue,
        Optional<Generation> generation,
        Optional<AllowedValues> allowedValues,
        Optional<String> collation,
        Optional<String> comment) {
    public Column {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a column has no name");
        }
        if (defaultValue.isPresent() && generation.isPresent()) {
            throw new IllegalArgumentException("column " + name + " is generated and cannot have a default as well");
        }
        if (defaultValue.filter(Literal.Null.class::isInstance).isPresent()) {
            throw new IllegalArgumentException(
                    "column " + name + ": no default is said by leaving it out, not by null");
        }
    }

    /** A nullable column with nothing but a type. */
    public static Column of(String name, ColumnType type) {
        return new Column(
                name,
                type,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Column notNull() {
        return withNullable(false);
    }

    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultValue, generation, allowedValues, collation, comment);
    }

    public Column withType(ColumnType newType) {
        return new Column(name, newType, nullable, defaultValue, generation, allowedValues, collation, comment);
    }

    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultValue, generation, allowedValues, collation, comment);
    }

    public Column withDefault(Optional<Value> newDefault) {
        return new Column(name, type, nullable, newDefault, generation, allowedValues, collation, comment);
    }

    public Column withGeneration(Optional<Generation> newGeneration) {
        return new Column(name, type, nullable, defaultValue, newGeneration, allowedValues, collation, comment);
    }

    public Column withAllowedValues(Optional<AllowedValues> newAllowedValues) {
        return new Column(name, type, nullable, defaultValue, generation, newAllowedValues, collation, comment);
    }

    public Column withCollation(Optional<String> newCollation) {
        return new Column(name, type, nullable, defaultValue, generation, allowedValues, newCollation, comment);
    }

    public Column withComment(Optional<String> newComment) {
        return new Column(name, type, nullable, defaultValue, generation, allowedValues, collation, newComment);
    }

    public Optional<Generation.Identity> identity() {
        return generation.filter(Generation.Identity.class::isInstance).map(Generation.Identity.class::cast);
    }

    public Optional<Generation.Computed> computed() {
        return generation.filter(Generation.Computed.class::isInstance).map(Generation.Computed.class::cast);
    }
}

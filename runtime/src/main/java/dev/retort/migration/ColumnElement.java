package dev.retort.migration;

import dev.retort.operation.Backfill;
import dev.retort.schema.Generation;
import dev.retort.schema.Value;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

record ColumnElement(dev.retort.schema.Column record, Optional<Backfill> filling) implements Column {
    static ColumnElement of(String name, ColumnType type) {
        return new ColumnElement(
                dev.retort.schema.Column.of(
                        Arguments.text("column", "the name", name), ColumnTypeElement.record("column", type)),
                Optional.empty());
    }

    @Override
    public Column notNull() {
        return with(record.notNull());
    }

    @Override
    public Column defaultTo(String value) {
        return defaultTo(Literals.text("defaultTo", value));
    }

    @Override
    public Column defaultTo(Number value) {
        return defaultTo(Literals.number("defaultTo", value));
    }

    @Override
    public Column defaultTo(boolean value) {
        return defaultTo(Literals.bool(value));
    }

    @Override
    public Column defaultTo(Temporal value) {
        return defaultTo(Literals.moment("defaultTo", value));
    }

    @Override
    public Column defaultTo(UUID value) {
        return defaultTo(Literals.uuid("defaultTo", value));
    }

    @Override
    public Column defaultTo(byte[] value) {
        return defaultTo(Literals.binary("defaultTo", value));
    }

    @Override
    public Column defaultTo(Sql value) {
        return defaultTo(SqlElement.expression("defaultTo", value));
    }

    @Override
    public Column backfill(String value) {
        return filledWith(Literals.text("backfill", value));
    }

    @Override
    public Column backfill(Number value) {
        return filledWith(Literals.number("backfill", value));
    }

    @Override
    public Column backfill(boolean value) {
        return filledWith(Literals.bool(value));
    }

    @Override
    public Column backfill(Temporal value) {
        return filledWith(Literals.moment("backfill", value));
    }

    @Override
    public Column backfill(UUID value) {
        return filledWith(Literals.uuid("backfill", value));
    }

    @Override
    public Column backfill(byte[] value) {
        return filledWith(Literals.binary("backfill", value));
    }

    @Override
    public Column backfill(Sql value) {
        return filledWith(SqlElement.expression("backfill", value));
    }

    @Override
    public Column backfill(Undecided value) {
        Arguments.given("backfill", "the value", value);
        return new ColumnElement(record, Optional.of(new Backfill.Undecided()));
    }

    @Override
    public Column identity() {
        return generated(Generation.Identity.byDefault());
    }

    @Override
    public Column identity(SequenceSetting first, SequenceSetting... more) {
        return identity(Generation.Identity.Mode.BY_DEFAULT, Arguments.all("identity", "a setting", first, more));
    }

    @Override
    public Column identityAlways() {
        return identity(Generation.Identity.Mode.ALWAYS, List.of());
    }

    @Override
    public Column identityAlways(SequenceSetting first, SequenceSetting... more) {
        return identity(Generation.Identity.Mode.ALWAYS, Arguments.all("identityAlways", "a setting", first, more));
    }

    @Override
    public Column serial() {
        return identity(Generation.Identity.Mode.SERIAL, List.of());
    }

    @Override
    public Column serial(SequenceSetting first, SequenceSetting... more) {
        return identity(Generation.Identity.Mode.SERIAL, Arguments.all("serial", "a setting", first, more));
    }

    @Override
    public Column generatedAs(String expression) {
        return generatedAs(SqlElement.written("generatedAs", expression));
    }

    @Override
    public Column generatedAs(Sql expression) {
        return generated(new Generation.Computed(SqlElement.text("generatedAs", expression), true));
    }

    @Override
    public Column virtual() {
        Generation.Computed computed = record.computed()
                .orElseThrow(() -> new IllegalArgumentException(
                        "column " + record.name() + ": virtual() comes after generatedAs(...)"));
        return generated(new Generation.Computed(computed.expression(), false));
    }

    @Override
    public Column oneOf(String first, String... rest) {
        List<String> values = Arguments.all("oneOf", "a value", first, rest);
        return with(record.withAllowedValues(Optional.of(dev.retort.schema.AllowedValues.of(values))));
    }

    @Override
    public Column checkNamed(String name) {
        Optional<String> given = Optional.of(Arguments.text("checkNamed", "the name", name));
        dev.retort.schema.AllowedValues allowed = record.allowedValues()
                .orElseThrow(() -> new IllegalArgumentException(
                        "column " + record.name() + ": checkNamed(...) comes after oneOf(...)"));
        return with(record.withAllowedValues(Optional.of(allowed.withConstraintName(given))));
    }

    @Override
    public Column collate(String collation) {
        return with(record.withCollation(Optional.of(Arguments.text("collate", "the collation", collation))));
    }

    @Override
    public Column comment(String text) {
        return with(record.withComment(Optional.of(Arguments.text("comment", "the text", text))));
    }

    private Column identity(Generation.Identity.Mode mode, List<SequenceSetting> settings) {
        return generated(new Generation.Identity(mode, SequenceSettings.ofIdentity(settings)));
    }

    private Column defaultTo(Value value) {
        return with(record.withDefault(Optional.of(value)));
    }

    private Column filledWith(Value value) {
        return new ColumnElement(record, Optional.of(new Backfill.With(value)));
    }

    private Column generated(Generation generation) {
        return with(record.withGeneration(Optional.of(generation)));
    }

    private Column with(dev.retort.schema.Column changed) {
        return new ColumnElement(changed, filling);
    }
}

package dev.retort.migration;

import dev.retort.operation.EnumChange;
import dev.retort.runtime.recording.ColumnAlteration;
import dev.retort.runtime.recording.Selection;
import dev.retort.runtime.recording.SequenceAlteration.Setting;
import dev.retort.schema.Generation;
import dev.retort.schema.SequenceOptions;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The words for changes: what a column or sequence will be, which thing is meant, and how a step is done. */
public sealed interface ChangeWords permits Ddl {
    /** Another type for a column or a sequence. */
    default TypeChange type(ColumnType type) {
        return new TypeChangeElement(new ColumnAlteration.OfType(
                ColumnTypeElement.record("type", type), Optional.empty(), Optional.empty()));
    }

    /** The column becomes required; rows with null need {@code .backfill(...)}. */
    default NotNullChange notNull() {
        return new NotNullElement(new ColumnAlteration.ToNotNull(Optional.empty()));
    }

    /** The column may be null from now on. */
    default ColumnChange nullable() {
        return new PlainColumnChange(new ColumnAlteration.ToNullable());
    }

    /** The value of rows that say none. Rows that are there keep theirs. */
    default DefaultChange defaultTo(String value) {
        return DefaultChangeElement.to(Literals.text("defaultTo", value));
    }

    default DefaultChange defaultTo(Number value) {
        return DefaultChangeElement.to(Literals.number("defaultTo", value));
    }

    default DefaultChange defaultTo(boolean value) {
        return DefaultChangeElement.to(Literals.bool(value));
    }

    /** A date, a time or both, of {@code java.time}. */
    default DefaultChange defaultTo(Temporal value) {
        return DefaultChangeElement.to(Literals.moment("defaultTo", value));
    }

    default DefaultChange defaultTo(UUID value) {
        return DefaultChangeElement.to(Literals.uuid("defaultTo", value));
    }

    default DefaultChange defaultTo(byte[] value) {
        return DefaultChangeElement.to(Literals.binary("defaultTo", value));
    }

    /** An expression the database evaluates for each new row. */
    default DefaultChange defaultTo(Sql value) {
        return DefaultChangeElement.to(SqlElement.expression("defaultTo", value));
    }

    /** Rows that say no value get none. */
    default DefaultChange noDefault() {
        return new DefaultChangeElement(new ColumnAlteration.OfDefault(Optional.empty(), Optional.empty()));
    }

    /** The database numbers the column unless the application gives a value. */
    default ColumnChange identity() {
        return generation(Generation.Identity.byDefault());
    }

    /** The database numbers the column, counting as the settings say. */
    default ColumnChange identity(SequenceSetting first, SequenceSetting... more) {
        List<SequenceSetting> settings = Arguments.all("identity", "a setting", first, more);
        return generation(
                new Generation.Identity(Generation.Identity.Mode.BY_DEFAULT, SequenceSettings.ofIdentity(settings)));
    }

    /** The database numbers the column and the application cannot give a value. */
    default ColumnChange identityAlways() {
        return generation(new Generation.Identity(Generation.Identity.Mode.ALWAYS, SequenceOptions.DEFAULTS));
    }

    default ColumnChange identityAlways(SequenceSetting first, SequenceSetting... more) {
        List<SequenceSetting> settings = Arguments.all("identityAlways", "a setting", first, more);
        return generation(
                new Generation.Identity(Generation.Identity.Mode.ALWAYS, SequenceSettings.ofIdentity(settings)));
    }

    /** PostgreSQL's older form of identity: a default that asks a sequence the column owns. */
    default ColumnChange serial() {
        return generation(new Generation.Identity(Generation.Identity.Mode.SERIAL, SequenceOptions.DEFAULTS));
    }

    default ColumnChange serial(SequenceSetting first, SequenceSetting... more) {
        List<SequenceSetting> settings = Arguments.all("serial", "a setting", first, more);
        return generation(
                new Generation.Identity(Generation.Identity.Mode.SERIAL, SequenceSettings.ofIdentity(settings)));
    }

    /** The database numbers the column no more; the numbers that are there stay. */
    default ColumnChange noIdentity() {
        return new PlainColumnChange(new ColumnAlteration.OfGeneration(Optional.empty()));
    }

    /** The column is computed from others and stored. */
    default ColumnChange generatedAs(String expression) {
        return generatedAs(SqlElement.written("generatedAs", expression));
    }

    default ColumnChange generatedAs(Sql expression) {
        return generation(new Generation.Computed(SqlElement.text("generatedAs", expression), true));
    }

    /** The column is computed from others when it is read. */
    default ColumnChange virtuallyGeneratedAs(Sql expression) {
        return generation(new Generation.Computed(SqlElement.text("virtuallyGeneratedAs", expression), false));
    }

    /** The column keeps what was computed and becomes an ordinary one. */
    default ColumnChange notGenerated() {
        return new PlainColumnChange(new ColumnAlteration.OfGeneration(Optional.empty()));
    }

    /** The only texts the column may hold from now on: the full list. */
    default AllowedValues oneOf(String first, String... rest) {
        List<String> values = Arguments.all("oneOf", "a value", first, rest);
        return new AllowedValuesElement(dev.retort.schema.AllowedValues.of(values), List.of(), List.of());
    }

    /** The column may hold any text. */
    default ColumnChange anyValue() {
        return new PlainColumnChange(new ColumnAlteration.OfAllowedValues(Optional.empty(), List.of(), List.of()));
    }

    /** How the texts of the column are sorted and compared. */
    default ColumnChange collate(String collation) {
        return new PlainColumnChange(
                new ColumnAlteration.OfCollation(Optional.of(Arguments.text("collate", "the collation", collation))));
    }

    /** The texts of the column are sorted and compared as is usual in the database. */
    default ColumnChange noCollation() {
        return new PlainColumnChange(new ColumnAlteration.OfCollation(Optional.empty()));
    }

    /** The constraint or index of this name. */
    default Which named(String name) {
        return new WhichElement(new Selection.ByName(Arguments.text("named", "the name", name)));
    }

    /** The only constraint or index on exactly these columns; an error when there are two. */
    default Which on(String first, String... rest) {
        return new WhichElement(new Selection.ByColumns(Arguments.all("on", "a column", first, rest)));
    }

    /** Lets writes go on meanwhile; a plain build where the database has no such thing. */
    default IndexOption concurrently() {
        return new ConcurrentlyOption();
    }

    /** Adds the constraint for new rows first and looks at those that are there in a transaction of its own. */
    default ConstraintOption validateSeparately() {
        return new ValidateSeparatelyOption();
    }

    /** So many rows at a time, each batch in a transaction of its own. */
    default BackfillOption inBatchesOf(int rows) {
        return new BatchOption(rows);
    }

    /** In front of a value that is there. */
    default Place before(String value) {
        return new PlaceElement(new EnumChange.Add.Place(true, Arguments.given("before", "the value", value)));
    }

    /** Behind a value that is there. */
    default Place after(String value) {
        return new PlaceElement(new EnumChange.Add.Place(false, Arguments.given("after", "the value", value)));
    }

    /** What rows get that hold the dropped value. */
    default Replacement replacedBy(String value) {
        return new ReplacementElement(Optional.of(Arguments.given("replacedBy", "the value", value)));
    }

    /** No row holds the dropped value; the migration fails if one does. */
    default Replacement notUsed() {
        return new ReplacementElement(Optional.empty());
    }

    /** The first number of a sequence. */
    default SequenceNumber startWith(long value) {
        return SequenceNumberElement.of(Setting.START, OptionalLong.of(value));
    }

    /** From one number to the next. */
    default SequenceNumber incrementBy(long value) {
        return SequenceNumberElement.of(Setting.INCREMENT, OptionalLong.of(value));
    }

    default SequenceNumber minValue(long value) {
        return SequenceNumberElement.of(Setting.MINIMUM, OptionalLong.of(value));
    }

    /** No bound below but the database's own. */
    default SequenceNumber noMinValue() {
        return SequenceNumberElement.of(Setting.MINIMUM, OptionalLong.empty());
    }

    default SequenceNumber maxValue(long value) {
        return SequenceNumberElement.of(Setting.MAXIMUM, OptionalLong.of(value));
    }

    /** No bound above but the database's own. */
    default SequenceNumber noMaxValue() {
        return SequenceNumberElement.of(Setting.MAXIMUM, OptionalLong.empty());
    }

    /** How many numbers a session takes at a time. */
    default SequenceNumber cache(long value) {
        return SequenceNumberElement.of(Setting.CACHE, OptionalLong.of(value));
    }

    /** Begins again after the last number. */
    default SequenceSetting cycle() {
        return new CycleSetting(true);
    }

    /** Fails after the last number. */
    default SequenceSetting noCycle() {
        return new CycleSetting(false);
    }

    private static ColumnChange generation(Generation generation) {
        return new PlainColumnChange(new ColumnAlteration.OfGeneration(Optional.of(generation)));
    }
}

package dev.retort.migration;

import dev.retort.schema.DatabaseKind;

record NativeTypeElement(dev.retort.schema.ColumnType.Native record) implements NativeType {
    @Override
    public NativeType on(Database database, ColumnType type) {
        dev.retort.schema.ColumnType variant = ColumnTypeElement.record("on", type);
        dev.retort.schema.ColumnType.Native more = record;
        for (DatabaseKind kind : Arguments.given("on", "the database", database).kinds()) {
            more = more.with(kind, variant);
        }
        return new NativeTypeElement(more);
    }
}

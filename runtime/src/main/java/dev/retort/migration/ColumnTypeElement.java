package dev.retort.migration;

record ColumnTypeElement(dev.retort.schema.ColumnType record) implements ColumnType {
    static dev.retort.schema.ColumnType record(String method, ColumnType type) {
        Arguments.given(method, "the type", type);
        return type instanceof NativeTypeElement spelled ? spelled.record() : ((ColumnTypeElement) type).record();
    }
}

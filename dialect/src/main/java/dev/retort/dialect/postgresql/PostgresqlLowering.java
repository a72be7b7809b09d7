package dev.retort.dialect.postgresql;

import dev.retort.dialect.AllowedValuesRaising;
import dev.retort.dialect.KnownNames;
import dev.retort.dialect.Lowering;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;

/** PostgreSQL stores everything a schema can say, but for the end of long names; the meaning of some checks has to be told. */
record PostgresqlLowering(PostgresqlDialect dialect) implements Lowering {
    @Override
    public Schema lower(Schema portable) {
        return portable;
    }

    @Override
    public Schema raise(Schema stored, Schema desired, Schema replayed) {
        Schema spelled = new KnownNames(desired, replayed, dialect::stored).of(stored);
        Schema raised = new AllowedValuesRaising(dialect, desired, replayed).raise(spelled);
        if (!dialect.version().atLeast(Clauses.VIRTUAL_COLUMNS, 0)) {
            raised = withVirtualColumns(raised, desired, replayed);
        }
        return raised.withEnums(raised.enums().stream()
                .map(type -> desired.enumType(type.name())
                        .or(() -> replayed.enumType(type.name()))
                        .map(known -> new EnumType(type.name(), type.labels(), known.ordered()))
                        .orElse(type))
                .toList());
    }

    /** A version that knows stored generated columns only stores those that were asked for as virtual. */
    private static Schema withVirtualColumns(Schema stored, Schema desired, Schema replayed) {
        return stored.withTables(stored.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> isVirtual(desired, table, column)
                                        || (desired.table(table.name()).isEmpty() && isVirtual(replayed, table, column))
                                ? column.withGeneration(
                                        column.computed().map(it -> new Generation.Computed(it.expression(), false)))
                                : column)
                        .toList()))
                .toList());
    }

    private static boolean isVirtual(Schema schema, Table table, Column column) {
        return column.computed().isPresent()
                && schema.table(table.name())
                        .flatMap(it -> it.column(column.name()))
                        .flatMap(Column::computed)
                        .filter(computed -> !computed.stored())
                        .isPresent();
    }
}

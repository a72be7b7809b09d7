package dev.retort.dialect.postgresql;

import dev.retort.dialect.AllowedValuesRaising;
import dev.retort.dialect.Lowering;
import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;

/** PostgreSQL stores everything a schema can say; only the meaning of some checks has to be told. */
record PostgresqlLowering(PostgresqlDialect dialect) implements Lowering {
    @Override
    public Schema lower(Schema portable) {
        return portable;
    }

    @Override
    public Schema raise(Schema stored, Schema desired, Schema replayed) {
        Schema raised = new AllowedValuesRaising(dialect, desired, replayed).raise(stored);
        return raised.withEnums(raised.enums().stream()
                .map(type -> desired.enumType(type.name())
                        .or(() -> replayed.enumType(type.name()))
                        .map(known -> new EnumType(type.name(), type.labels(), known.ordered()))
                        .orElse(type))
                .toList());
    }
}

package dev.retort.introspector;

import dev.retort.dialect.ServerVersion;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * What a database holds. In {@code schema} a name without a schema means the default schema, the texts are the
 * server's, and {@code Schema.schemas} are those that were asked for and exist. {@code others} is what a schema has no
 * record for; a table that is only partly described by its record (partitioned, unlogged) is in both.
 */
public record CatalogReading(DatabaseKind database, ServerVersion version, Schema schema, List<OtherObject> others) {
    public CatalogReading {
        others = others.stream().sorted().toList();
    }
}

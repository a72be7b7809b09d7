package dev.retort.cli.comparison;

import dev.retort.cli.configuration.Configuration;
import dev.retort.dialect.Dialect;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.managed.ObjectPatterns;
import dev.retort.model.Model;
import dev.retort.runtime.replay.Replayed;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the configuration and the model say to the differ, with a database and without. */
record DifferSettings(Configuration configuration, Dialect dialect, DefaultSchema defaultSchema) {
    DifferRequest request(Replayed replayed, Schema desired, Model model) {
        return DifferRequest.of(managed(replayed, desired), dialect.capabilities())
                .withExclude(ObjectPatterns.of(configuration.exclude(), defaultSchema.name()))
                .withManage(ObjectPatterns.of(configuration.manage(), defaultSchema.name()))
                .withPrimitives(primitives(model));
    }

    /** A table that no revision made is not one to drop, whatever revisions have added to it. */
    static Schema managed(Replayed replayed, Schema desired) {
        return replayed.schema()
                .withTables(replayed.schema().tables().stream()
                        .filter(table -> !replayed.adopted().containsKey(table.name())
                                || desired.table(table.name()).isPresent())
                        .toList());
    }

    private Map<ObjectName, Set<String>> primitives(Model model) {
        Map<ObjectName, Set<String>> primitives = new TreeMap<>();
        model.primitives().forEach((table, columns) -> primitives.put(defaultSchema.leftOut(table), columns));
        return primitives;
    }
}

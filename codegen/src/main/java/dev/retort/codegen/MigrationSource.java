package dev.retort.codegen;

import java.util.List;

/** All that a migration class is written from. The bodies are in the order in which they run. */
public record MigrationSource(
        String packageName,
        String className,
        String id,
        List<String> follows,
        String message,
        List<String> dependsOn,
        List<String> labels,
        List<SourceLine> upgrade,
        List<SourceLine> downgrade) {
    public MigrationSource {
        follows = List.copyOf(follows);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }
}

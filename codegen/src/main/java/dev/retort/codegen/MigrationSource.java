package dev.retort.codegen;

import java.util.List;

/**
 * All that a migration class is written from. The bodies are in the order in which they run.
 *
 * @param remarks what the class says nothing of, listed in its documentation
 */
public record MigrationSource(
        String packageName,
        String className,
        String id,
        List<String> follows,
        String message,
        List<String> dependsOn,
        List<String> labels,
        List<SourceLine> upgrade,
        List<SourceLine> downgrade,
        List<String> remarks) {
    public MigrationSource {
        follows = List.copyOf(follows);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        remarks = List.copyOf(remarks);
    }

    /** A class whose message says all there is to say. */
    public MigrationSource(
            String packageName,
            String className,
            String id,
            List<String> follows,
            String message,
            List<String> dependsOn,
            List<String> labels,
            List<SourceLine> upgrade,
            List<SourceLine> downgrade) {
        this(packageName, className, id, follows, message, dependsOn, labels, upgrade, downgrade, List.of());
    }
}

package dev.retort.runtime.execution;

import dev.retort.schema.ObjectName;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How revisions are run.
 *
 * @param schema where the version and history tables are; empty for the connection's default schema
 * @param transactionPerRun one transaction around all revisions instead of one for each
 * @param waitLimit how long to wait for another migrator
 * @param lockTimeout how long a statement waits for a lock before its group is rolled back and tried again
 * @param retries how often a group is tried again
 * @param refuseDataLoss a downgrade that deletes data is refused
 * @param arguments what {@code op.argument(...)} answers
 * @param appliedBy who runs it, for the history
 */
public record ExecutionOptions(
        String versionTable,
        String historyTable,
        Optional<String> schema,
        boolean transactionPerRun,
        Duration waitLimit,
        Duration lockTimeout,
        int retries,
        boolean refuseDataLoss,
        SortedMap<String, String> arguments,
        String appliedBy) {
    private static final int DEFAULT_RETRIES = 10;

    public ExecutionOptions {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** What a configuration that says nothing means. */
    public static ExecutionOptions defaults() {
        return new ExecutionOptions(
                "retort_version",
                "retort_history",
                Optional.empty(),
                false,
                Duration.ofSeconds(60),
                Duration.ofSeconds(3),
                DEFAULT_RETRIES,
                false,
                Collections.emptySortedMap(),
                ThisUser.name());
    }

    /** The name of the version table; the history table lies beside it. */
    public ExecutionOptions withTables(Optional<String> newSchema, String newVersionTable, String newHistoryTable) {
        return new ExecutionOptions(
                newVersionTable,
                newHistoryTable,
                newSchema,
                transactionPerRun,
                waitLimit,
                lockTimeout,
                retries,
                refuseDataLoss,
                arguments,
                appliedBy);
    }

    public ExecutionOptions withTransactionPerRun(boolean perRun) {
        return new ExecutionOptions(
                versionTable,
                historyTable,
                schema,
                perRun,
                waitLimit,
                lockTimeout,
                retries,
                refuseDataLoss,
                arguments,
                appliedBy);
    }

    public ExecutionOptions withWaiting(Duration newWaitLimit, Duration newLockTimeout, int newRetries) {
        return new ExecutionOptions(
                versionTable,
                historyTable,
                schema,
                transactionPerRun,
                newWaitLimit,
                newLockTimeout,
                newRetries,
                refuseDataLoss,
                arguments,
                appliedBy);
    }

    public ExecutionOptions withRefuseDataLoss(boolean refuse) {
        return new ExecutionOptions(
                versionTable,
                historyTable,
                schema,
                transactionPerRun,
                waitLimit,
                lockTimeout,
                retries,
                refuse,
                arguments,
                appliedBy);
    }

    public ExecutionOptions withArguments(Map<String, String> newArguments) {
        return new ExecutionOptions(
                versionTable,
                historyTable,
                schema,
                transactionPerRun,
                waitLimit,
                lockTimeout,
                retries,
                refuseDataLoss,
                new TreeMap<>(newArguments),
                appliedBy);
    }

    public ExecutionOptions withAppliedBy(String who) {
        return new ExecutionOptions(
                versionTable,
                historyTable,
                schema,
                transactionPerRun,
                waitLimit,
                lockTimeout,
                retries,
                refuseDataLoss,
                arguments,
                who);
    }

    public ObjectName versionTableName() {
        return new ObjectName(schema, versionTable);
    }

    public ObjectName historyTableName() {
        return new ObjectName(schema, historyTable);
    }
}

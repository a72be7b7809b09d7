package dev.retort.runtime.execution;

import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.revision.RevisionScript;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/** Something that happens during a run, in the order in which it happens. */
public sealed interface MigrationEvent {
    /** Another migrator is at work; {@code holder} says who, where the database tells. */
    record Waiting(String holder) implements MigrationEvent {}

    /** What is about to run: the revisions, in order. */
    record Planned(Direction direction, List<RevisionScript> revisions) implements MigrationEvent {
        public Planned {
            revisions = List.copyOf(revisions);
        }
    }

    /** Something that happens to one revision. */
    sealed interface OfRevision extends MigrationEvent {
        Direction direction();

        RevisionScript script();

        /** The ids it comes from: its parents on the way up, itself on the way down. */
        default List<String> from() {
            return direction() == Direction.UPGRADE ? script().follows() : List.of(script().id());
        }

        /** The ids it leads to: itself on the way up, its parents on the way down. */
        default List<String> to() {
            return direction() == Direction.UPGRADE ? List.of(script().id()) : script().follows();
        }
    }

    /** A revision begins. */
    record Started(Direction direction, RevisionScript script) implements OfRevision {}

    /** The first steps of the revision were found done: an earlier run was cut off behind them. */
    record Resuming(int steps) implements MigrationEvent {}

    /**
     * An operation of the revision is about to be carried out.
     *
     * @param number of the operation, from 1 on
     * @param what in words
     * @param deletesData what rows hold is gone with it
     */
    record Working(int number, int of, String what, boolean deletesData) implements MigrationEvent {}

    /** A statement is about to run. */
    record Executing(String sql) implements MigrationEvent {}

    /** A statement that is about to run waits for transactions that began before it, each in words. */
    record WaitingFor(List<String> transactions) implements MigrationEvent {
        public WaitingFor {
            transactions = List.copyOf(transactions);
        }
    }

    /**
     * An index that is going to be dropped or built has an invalid copy, which no migration touches.
     *
     * @param statement takes it away
     */
    record Leftover(String index, String copy, String statement) implements MigrationEvent {}

    /**
     * A statement is about to run that builds an index and lets everybody go on, which may take long.
     *
     * @param stage tells how far it is, until the next event and from any thread; empty when nobody knows
     */
    record Building(Supplier<Optional<BuildStage>> stage) implements MigrationEvent {}

    /** A group was rolled back because of a lock and will be tried again. */
    record Retrying(int attempt, String reason) implements MigrationEvent {}

    /** A revision is done and committed, or will be with the whole run. */
    record Finished(Direction direction, RevisionScript script, Duration duration) implements OfRevision {}

    /** A revision has ended without being done: it failed, or somebody else was faster. */
    record Ended(Direction direction, RevisionScript script) implements OfRevision {}

    /** The version rows were moved without running anything. */
    record Stamped(SortedSet<String> from, SortedSet<String> to) implements MigrationEvent {}
}

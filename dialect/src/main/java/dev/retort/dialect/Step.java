package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.util.List;

/** One thing to do to a database, with the operation it came from. */
public sealed interface Step {
    Operation origin();

    /** How a step stands to the transaction around it. */
    enum Mode {
        /** Runs in the transaction of its group. */
        IN_GROUP,
        /** Cannot run in a transaction at all. */
        ALONE
    }

    /** A statement with values for its parameters. */
    record Statement(String sql, List<Literal> values, Mode mode, Operation origin) implements Step {
        public Statement {
            values = List.copyOf(values);
        }

        public static Statement of(String sql, Operation origin) {
            return new Statement(sql, List.of(), Mode.IN_GROUP, origin);
        }
    }

    /** Begins a group: what came before must be committed first. */
    record Boundary(Operation origin) implements Step {}

    /** A statement that is repeated, each time in a transaction of its own, until it changes no row any more. */
    record Repeated(String sql, Operation origin) implements Step {}

    /** A question that must have no answer: the first row it returns is an error, told by {@code failure}. */
    record Expectation(String query, String failure, Operation origin) implements Step {}

    /**
     * Views, triggers and policies that stand on columns and would be in the way of what comes next are taken away, each as
     * the database knows it. Which there are only the database knows, and only now.
     */
    record SetAside(ObjectName table, List<String> columns, Operation origin) implements Step {
        public SetAside {
            columns = List.copyOf(columns);
        }
    }

    /** What was set aside for the same operation comes back as it was. */
    record PutBack(Operation origin) implements Step {}

    /** Java code of the migration class. */
    record Code(RunCode origin) implements Step {}
}

package dev.retort.runtime.replay;

import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.Optional;

/** What a database holds now, asked for what no revision made. Answers may be remembered; the database is not changed. */
public interface AdoptedObjects {
    Optional<Table> table(ObjectName name);

    Optional<Sequence> sequence(ObjectName name);

    Optional<EnumType> enumType(ObjectName name);

    /** Whether there is a database to ask at all; it makes another message when something is missing. */
    default boolean isThere() {
        return true;
    }

    /** No database to ask. */
    static AdoptedObjects none() {
        return new NoDatabase();
    }
}

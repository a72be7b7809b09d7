package dev.retort.runtime.checksum;

import dev.retort.digest.Sha256;
import dev.retort.operation.Backfill;
import dev.retort.operation.DataOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A hash of what one body of a revision says. It is over the content of the records and leaves out what is absent, so that
 * a record that gains a component keeps its hash. Where a step stands in the source does not count, and code counts by its
 * description.
 */
public final class Checksum {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final StringBuilder text = new StringBuilder();
    private final boolean structureOnly;

    private Checksum(boolean structureOnly) {
        this.structureOnly = structureOnly;
    }

    /** 64 hexadecimal digits. */
    public static String of(List<RecordedStep> steps) {
        return new Checksum(false).steps(steps);
    }

    /** As {@link #of}, without what changes rows only. */
    static String ofStructure(List<RecordedStep> steps) {
        return new Checksum(true)
                .steps(steps.stream()
                        .filter(step -> !(step.operation() instanceof RecordedOperation.Whole whole
                                && whole.operation() instanceof DataOperation))
                        .toList());
    }

    /** Of keys and their values, in order. */
    static String ofArguments(Map<String, String> arguments) {
        Checksum checksum = new Checksum(false);
        checksum.value(new TreeMap<>(arguments));
        return checksum.digits();
    }

    /** As {@link #of}, of operations that are complete. */
    public static String ofOperations(List<Operation> operations) {
        Checksum checksum = new Checksum(false);
        operations.forEach(checksum::value);
        return checksum.digits();
    }

    private String steps(List<RecordedStep> steps) {
        for (RecordedStep step : steps) {
            value(step.operation());
            value(step.databases());
            text.append(step.declared() ? "declared\n" : "\n");
        }
        return digits();
    }

    private String digits() {
        return HexFormat.of().formatHex(Sha256.of(text.toString()));
    }

    private void value(Object value) {
        if (value instanceof RunCode code) {
            scalar("RunCode " + code.what());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::value);
        } else if (value instanceof Collection<?> values) {
            text.append('[');
            values.forEach(this::value);
            text.append(']');
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> {
                value(key);
                value(entry);
            });
        } else if (value instanceof Record object) {
            components(object);
        } else {
            scalar(value.toString());
        }
    }

    private void components(Record object) {
        text.append(object.getClass().getSimpleName()).append('{');
        for (RecordComponent component : COMPONENTS.get(object.getClass())) {
            Object value = read(object, component);
            if (!isAbsent(value) && !(structureOnly && isFill(value))) {
                text.append(component.getName()).append('=');
                value(value);
            }
        }
        text.append('}');
    }

    /** With its length, so that no text can look like the structure around it. */
    private void scalar(String value) {
        text.append(value.length()).append(':').append(value).append(';');
    }

    private static boolean isFill(Object value) {
        return value instanceof Backfill
                || (value instanceof Optional<?> optional
                        && optional.filter(Backfill.class::isInstance).isPresent());
    }

    private static boolean isAbsent(Object value) {
        return (value instanceof Boolean flag && !flag)
                || (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof OptionalInt number && number.isEmpty())
                || (value instanceof Collection<?> values && values.isEmpty())
                || (value instanceof Map<?, ?> entries && entries.isEmpty());
    }

    private static Object read(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + object, e);
        }
    }
}

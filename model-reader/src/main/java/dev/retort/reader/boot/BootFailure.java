package dev.retort.reader.boot;

import dev.retort.model.ModelException;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.hibernate.DuplicateMappingException;

/** Says in one line why Hibernate refused a mapping; its own message is often about a step, and the reason below it. */
public final class BootFailure {
    private static final String EXPECTED = " Expected elements are ";

    private BootFailure() {}

    /**
     * The failure on a database beside the one that is compared: the mapping is right there, and cannot be had on
     * {@code database}.
     *
     * @param readable those the entities can be read for
     */
    public static ModelException explained(Throwable failure, DatabaseKind database, List<DatabaseKind> readable) {
        ModelException explained = explained(failure);
        List<String> waysOut = new ArrayList<>(explained.waysOut());
        waysOut.add("no migration has to run there? [migrations] dialects = ["
                + readable.stream().map(kind -> '"' + name(kind) + '"').collect(Collectors.joining(", ")) + "]");
        return new ModelException(explained.getMessage() + " (on " + name(database) + ")", waysOut, failure);
    }

    private static String name(DatabaseKind database) {
        return database.name().toLowerCase(Locale.ROOT);
    }

    /** The failure as a person should read it. */
    public static ModelException explained(Throwable failure) {
        if (failure instanceof ModelException explained) {
            return explained;
        }
        List<String> waysOut = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (Throwable part = failure; part != null; part = part.getCause()) {
            if (part instanceof CompletionException) {
                continue;
            }
            String message = part.getMessage() == null ? part.getClass().getSimpleName() : part.getMessage();
            if (part instanceof LinkageError misfit) {
                message = misfit(misfit, message);
                waysOut.add("give the jars the application runs with, in its versions: --classpath ...");
            }
            message.lines()
                    .findFirst()
                    .map(BootFailure::withoutAlternatives)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> {
                        if (reasons.stream().noneMatch(reason -> reason.contains(text))) {
                            reasons.add(text);
                        }
                    });
            if (part instanceof UnstorableMember) {
                waysOut.add("say how it is stored: @JdbcTypeCode(SqlTypes.JSON), or a converter with @Convert");
            }
            if (part instanceof DuplicateMappingException) {
                waysOut.add("read one of them only: --packages <its package>");
            }
        }
        return new ModelException(
                "Hibernate cannot read the entities: " + String.join(": ", reasons), waysOut, failure);
    }

    /** A parser of XML goes on with every element that could have stood there instead. */
    private static String withoutAlternatives(String message) {
        int list = message.indexOf(EXPECTED);
        return (list < 0 ? message : message.substring(0, list)).strip();
    }

    /** Which class of the project asked for what the jar beside it does not have. */
    private static String misfit(LinkageError failure, String message) {
        String caller = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java."))
                .findFirst()
                .map(name -> " (needed by " + name + ")")
                .orElse("");
        return "two jars on the class path do not fit each other: "
                + failure.getClass().getSimpleName() + " "
                + message.lines().findFirst().orElse("") + caller;
    }
}

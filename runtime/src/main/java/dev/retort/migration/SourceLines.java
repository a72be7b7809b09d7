package dev.retort.migration;

import dev.retort.runtime.recording.SourceLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the line of a migration class that is being recorded: the innermost frame of the class itself or of one nested in
 * it, also when helpers of the user's stand in between. A body inherited from another class is cited there.
 */
final class SourceLines {
    private static final String OWN_PACKAGE = SourceLines.class.getPackageName() + ".";
    private static final StackWalker WALKER = StackWalker.getInstance();

    private final Class<?> migration;

    SourceLines(Class<?> migration) {
        this.migration = migration;
    }

    SourceLine current() {
        Optional<StackTraceElement> frame =
                WALKER.walk(frames -> frames.filter(each -> isMigration(each.getClassName()))
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .findFirst());
        return frame.or(() -> inherited(
                        WALKER
                                .walk(frames -> frames.map(StackWalker.StackFrame::toStackTraceElement)
                                        .toList())
                                .stream()))
                .map(SourceLines::line)
                .orElseGet(this::unknown);
    }

    SourceLine of(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return Arrays.stream(trace)
                .filter(each -> isMigration(each.getClassName()))
                .findFirst()
                .or(() -> inherited(Arrays.stream(trace)))
                .map(SourceLines::line)
                .orElseGet(this::unknown);
    }

    private Optional<StackTraceElement> inherited(Stream<StackTraceElement> frames) {
        return frames.filter(each -> !each.getClassName().startsWith(OWN_PACKAGE))
                .filter(each -> isInherited(each.getClassName()))
                .findFirst();
    }

    private boolean isMigration(String className) {
        return className.equals(migration.getName()) || className.startsWith(migration.getName() + "$");
    }

    private boolean isInherited(String className) {
        for (Class<?> above = migration.getSuperclass(); above != null; above = above.getSuperclass()) {
            if (above != Object.class && above.getName().equals(className)) {
                return true;
            }
        }
        return Arrays.stream(migration.getInterfaces())
                .anyMatch(above -> above.getName().equals(className));
    }

    private SourceLine unknown() {
        return new SourceLine(simpleName(migration.getName()), simpleName(migration.getName()) + ".java", 0);
    }

    private static SourceLine line(StackTraceElement frame) {
        String className = simpleName(frame.getClassName());
        String file = Optional.ofNullable(frame.getFileName()).orElse(className + ".java");
        return new SourceLine(className, file, Math.max(0, frame.getLineNumber()));
    }

    private static String simpleName(String className) {
        String withoutPackage = className.substring(className.lastIndexOf('.') + 1);
        int nested = withoutPackage.indexOf('$');
        return nested > 0 ? withoutPackage.substring(0, nested) : withoutPackage;
    }
}

package dev.retort.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a migration class as one revision and says which it follows. The values must be literals: the graph of revisions
 * is read by parsing the source, even while a body does not compile.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {
    /** The identifier: 1 to 64 of {@code A-Z a-z 0-9 _ .}, generated as 12 hexadecimal digits. */
    String id();

    /** The revisions this one comes after: none for the first, several for a merge. */
    String[] follows() default {};

    /** What the revision does, for people. */
    String message() default "";

    /** When it was written, in ISO form; only for people. */
    String created() default "";

    /** Names for the branch that begins here, usable as {@code label@head}. */
    String[] labels() default {};

    /** Revisions of other branches that must be applied before this one. */
    String[] dependsOn() default {};

    /** Revisions that this one stands for since they were squashed into it. */
    String[] replaces() default {};
}

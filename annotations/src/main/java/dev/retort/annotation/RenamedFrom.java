package dev.retort.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table or column had another name before, so that a migration renames it and keeps what is in it. On an entity
 * class it is about its table, on an attribute about its column. Where the old name is not there (any more) or the new one
 * is there already it says nothing, so it may stand as long as a database may still be behind.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {
    /** The name in the database: of a table, with its schema in front when that was another one, or of a column. */
    String value();
}

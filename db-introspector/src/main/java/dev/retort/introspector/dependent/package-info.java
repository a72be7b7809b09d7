/**
 * What hangs on tables and columns and is not part of a schema: views, triggers, rules, policies. A connection goes in, a
 * list comes out for whoever is about to drop something.
 */
@NullMarked
package dev.retort.introspector.dependent;

import org.jspecify.annotations.NullMarked;

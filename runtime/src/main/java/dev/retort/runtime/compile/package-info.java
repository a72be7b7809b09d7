/**
 * From a revision to an object whose bodies can be recorded. Source files come in and are compiled in process into a
 * cache, or compiled classes are found on a class path; instances of migration classes leave, to be recorded.
 */
@NullMarked
package dev.retort.runtime.compile;

import org.jspecify.annotations.NullMarked;

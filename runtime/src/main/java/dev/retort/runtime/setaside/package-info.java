/**
 * What PostgreSQL keeps in the way of a change of a column's type: views and materialized views, with all that stands on
 * them, triggers and row policies. A column enters; they are dropped and, when the change is done, made again from the
 * catalogue's own words with owner, privileges, comments and options. What cannot come back as it was is named instead.
 */
@NullMarked
package dev.retort.runtime.setaside;

import org.jspecify.annotations.NullMarked;

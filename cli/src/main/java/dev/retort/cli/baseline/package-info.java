/**
 * Adopting a database that was there before. What a comparison read goes in; the schema, the remarks and the plan of the
 * revision that stands for all that went before come out, ready to be written and stamped.
 */
@NullMarked
package dev.retort.cli.baseline;

import org.jspecify.annotations.NullMarked;

/**
 * A comparison as people and programs read it: lines, or JSON with the place in the entity that asks for a change.
 */
@NullMarked
package dev.retort.cli.report;

import org.jspecify.annotations.NullMarked;

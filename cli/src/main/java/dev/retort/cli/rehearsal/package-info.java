/**
 * What Java does once, when code first runs, done ahead of need: to load classes, to make lambdas, and to find out how
 * records are compared. A processor that has nothing else to do runs the code on an example while the words of a call and
 * the configuration are looked at. Nothing depends on it.
 */
@NullMarked
package dev.retort.cli.rehearsal;

import org.jspecify.annotations.NullMarked;

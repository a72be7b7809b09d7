/**
 * The changes between two schemas enter in any order, the two bodies of a migration leave: one list of operations that
 * leads there and one that leads back, each in an order a database accepts. Code generation writes them down.
 */
@NullMarked
package dev.retort.differ.planner;

import org.jspecify.annotations.NullMarked;

/**
 * The actual and the desired schema enter, the operations that lead from one to the other leave, in an order a database
 * accepts. Code generation writes them down.
 */
@NullMarked
package dev.retort.differ;

import org.jspecify.annotations.NullMarked;

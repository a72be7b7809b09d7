/**
 * The changes a schema can undergo, one immutable record each. The differ makes them, code generation writes them as
 * Java, the recorder of the runtime makes them again from that Java, and a dialect renders them as SQL.
 */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;

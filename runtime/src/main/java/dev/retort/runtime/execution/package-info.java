/**
 * How a run is asked for, and what it tells: options go in with the call, events come back while it works. The packages of a
 * run share these words, which know none of them.
 */
@NullMarked
package dev.retort.runtime.execution;

import org.jspecify.annotations.NullMarked;

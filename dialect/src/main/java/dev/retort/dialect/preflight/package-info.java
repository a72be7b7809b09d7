/**
 * What has to be asked of a database before anything is changed, because a change could not be finished. Operations come in,
 * questions go out to the engine, which asks them and stops when one has an answer.
 */
@NullMarked
package dev.retort.dialect.preflight;

import org.jspecify.annotations.NullMarked;

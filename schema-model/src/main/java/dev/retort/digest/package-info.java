/** Short stand-ins for long contents: what is equal has the same one, on every machine and for ever. */
@NullMarked
package dev.retort.digest;

import org.jspecify.annotations.NullMarked;

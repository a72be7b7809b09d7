/** Work that is begun before its result is needed, because a second processor has nothing else to do. */
@NullMarked
package dev.retort.cli.ahead;

import org.jspecify.annotations.NullMarked;

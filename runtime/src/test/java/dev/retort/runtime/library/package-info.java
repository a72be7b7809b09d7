/** An application with migrations of its own, as its developers would test them. */
@NullMarked
package dev.retort.runtime.library;

import org.jspecify.annotations.NullMarked;

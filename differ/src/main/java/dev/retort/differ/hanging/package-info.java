/**
 * What hangs on columns and tables that go although nobody asked for it to go: drops of its own, so that it is seen, and comes
 * back on the way back.
 */
@NullMarked
package dev.retort.differ.hanging;

import org.jspecify.annotations.NullMarked;

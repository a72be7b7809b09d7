/**
 * Connections as they are lent: where they come from, what database is at their other end, and that they go back as they
 * were. A second one beside a first is waited for a few seconds only.
 */
@NullMarked
package dev.retort.runtime.connection;

import org.jspecify.annotations.NullMarked;

/**
 * What a migration class said, as data: one step per call, with the line it stands on and the databases it is for.
 * The recorder of {@code dev.retort.migration} makes it; the replay completes each step from the schema it meets and
 * hands the operation on.
 */
@NullMarked
package dev.retort.runtime.recording;

import org.jspecify.annotations.NullMarked;

/**
 * What a body says as a few digits, so that the history can keep it. The content of the records counts, and not where they
 * stand in a source; of a body that asks for arguments the structure is kept apart.
 */
@NullMarked
package dev.retort.runtime.checksum;

import org.jspecify.annotations.NullMarked;

/**
 * A connection as a migration needs it, one kind for each database: settings pinned, transactions begun and ended, what must
 * not get worse looked at before and after. Closing a session puts everything back.
 */
@NullMarked
package dev.retort.runtime.session;

import org.jspecify.annotations.NullMarked;

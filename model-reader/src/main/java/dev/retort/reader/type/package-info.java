/**
 * A mapped column, once per database, enters; its type leaves: portable where each database was shown to agree, else with a
 * spelling per database. The mapping package asks for one column after the other.
 */
@NullMarked
package dev.retort.reader.type;

import org.jspecify.annotations.NullMarked;

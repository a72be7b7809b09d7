/**
 * What a person or a script gets to see: results on standard output, everything else on standard error, JSON where it was
 * asked for.
 */
@NullMarked
package dev.retort.cli.output;

import org.jspecify.annotations.NullMarked;

/**
 * The archive of classes that makes the next start of the command line faster. A command that loads nearly everything leaves a
 * list of what it loaded; a process of its own, behind the end of the command, makes the archive that the launcher names to
 * the JVM from then on. An archive is a convenience: whatever goes wrong here goes unsaid.
 */
@NullMarked
package dev.retort.cli.archive;

import org.jspecify.annotations.NullMarked;

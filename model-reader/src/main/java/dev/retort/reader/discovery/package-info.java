/**
 * A class path enters, and the names of the classes that carry mapping annotations leave, read from their class files
 * without loading one of them. What {@code META-INF/persistence.xml} lists or leaves out is part of the answer. The
 * loading package loads what was found.
 */
@NullMarked
package dev.retort.reader.discovery;

import org.jspecify.annotations.NullMarked;

/** Entities go in as source text, schemas come out as text to read: what the reader promises, case by case. */
@NullMarked
package dev.retort.reader;

import org.jspecify.annotations.NullMarked;

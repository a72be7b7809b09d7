/**
 * Things in two forms side by side: as they are written, and as they are compared. Both forms of two schemas come in; what
 * differs in the second is said in the words of the first.
 */
@NullMarked
package dev.retort.differ.form;

import org.jspecify.annotations.NullMarked;

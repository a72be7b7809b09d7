/**
 * Operations enter, the Java source of one migration class leaves. The class compiles against the migration API and
 * makes the same operations again when the runtime records it.
 */
@NullMarked
package dev.retort.codegen;

import org.jspecify.annotations.NullMarked;

/**
 * Whole programs that the harness times: what Hibernate needs by itself, the floor that nothing can go below, a picocli
 * program without content, an application that starts. Each takes words and prints one line; nobody calls another.
 */
@NullMarked
package dev.retort.benchmarks.program;

import org.jspecify.annotations.NullMarked;

/** Liquibase as one program: a model and a database come in, what Liquibase would write as a change log leaves. */
@NullMarked
package dev.retort.benchmarks.liquibase;

import org.jspecify.annotations.NullMarked;

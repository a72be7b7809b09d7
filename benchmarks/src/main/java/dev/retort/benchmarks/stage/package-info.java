/**
 * JMH over the stages that are only computation: a made-up schema comes in, the time of one stage over it leaves. Run by
 * {@code org.openjdk.jmh.Main}; the README of the module says how.
 */
@NullMarked
package dev.retort.benchmarks.stage;

import org.jspecify.annotations.NullMarked;

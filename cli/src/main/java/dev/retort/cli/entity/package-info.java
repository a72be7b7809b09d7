/**
 * The entities of the user: which class path they are on, whether their classes are as new as their sources, and the
 * reader that turns them into a model, loaded beside the Hibernate it uses and away from everything else.
 */
@NullMarked
package dev.retort.cli.entity;

import org.jspecify.annotations.NullMarked;

/**
 * The folder of a project enters; the class path that its Maven or Gradle build would run it with leaves, asked once and
 * kept until a build file changes. The entity package reads the model from it.
 */
@NullMarked
package dev.retort.cli.buildtool;

import org.jspecify.annotations.NullMarked;

/**
 * What the user wants, gathered from the command line, the environment, {@code .env}, {@code retort.toml} and the files of
 * the application's framework, in this order. What leaves is one immutable {@link
 * dev.retort.cli.configuration.Configuration}; commands read nothing else.
 */
@NullMarked
package dev.retort.cli.configuration;

import org.jspecify.annotations.NullMarked;

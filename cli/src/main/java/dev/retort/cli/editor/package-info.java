/**
 * The user's text editor: which program it is, found in the variables of the environment, and how files are opened in it.
 */
@NullMarked
package dev.retort.cli.editor;

import org.jspecify.annotations.NullMarked;

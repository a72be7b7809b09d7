/**
 * What a database can do and how it spells things. An operation enters, steps of SQL leave; the runtime executes them.
 * Text only: nothing in here opens a connection.
 */
@NullMarked
package dev.retort.dialect;

import org.jspecify.annotations.NullMarked;

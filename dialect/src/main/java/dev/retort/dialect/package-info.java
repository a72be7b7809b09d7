/**
 * What a database can do and how it spells it, as text and without a connection. Operations come in, steps of SQL go out
 * to whoever runs or prints them; what a renderer has to know of a database it asks through
 * {@link dev.retort.dialect.LiveCatalog}.
 */
@NullMarked
package dev.retort.dialect;

import org.jspecify.annotations.NullMarked;

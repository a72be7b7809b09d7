/**
 * Boot metadata enters, once per database, and the schema it asks for leaves, with the member behind each column. Tables are
 * read one by one; what a table says is read from the metadata of the first database, only types are compared over all.
 */
@NullMarked
package dev.retort.reader.mapping;

import org.jspecify.annotations.NullMarked;

/**
 * The reader of any database that has no reader of its own, on top of SchemaCrawler: a connection enters, its catalogue is
 * crawled through JDBC metadata and the views of the information schema, and a schema leaves.
 */
@NullMarked
package dev.retort.introspector.schemacrawler;

import org.jspecify.annotations.NullMarked;

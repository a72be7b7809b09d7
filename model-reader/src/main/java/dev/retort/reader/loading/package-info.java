/**
 * The class path of the request and the names of mapped classes enter; the classes leave, loaded but not initialised, below
 * the loader that holds the reader and its Hibernate. What the class path brings of another Hibernate stays invisible here,
 * so that the boot package sees one Hibernate only.
 */
@NullMarked
package dev.retort.reader.loading;

import org.jspecify.annotations.NullMarked;

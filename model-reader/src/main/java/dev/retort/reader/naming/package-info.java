/**
 * The request's word on naming and what the class path shows of frameworks enter; the naming strategies leave, with the
 * reason a person is told. A wrong choice would turn every column into one dropped and one added.
 */
@NullMarked
package dev.retort.reader.naming;

import org.jspecify.annotations.NullMarked;

/** Marks for entity classes. An application needs them to compile and nothing of them to run. */
package dev.retort.annotation;

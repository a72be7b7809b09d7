/**
 * The doorway to the entity classes: a request says where they are, a model says what schema they ask for. The reader
 * behind the doorway lives in a class loader of its own, beside the Hibernate it uses, and shares only these records.
 */
@NullMarked
package dev.retort.model;

import org.jspecify.annotations.NullMarked;

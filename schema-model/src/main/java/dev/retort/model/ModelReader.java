package dev.retort.model;

/** Reads entity classes. Implementations have a public constructor without parameters and keep no state. */
public interface ModelReader {
    /**
     * The model of the entity classes that the request points at.
     *
     * @throws ModelException when there is no model to speak of: a class that does not load, a mapping that Hibernate
     *     refuses, no entity at all
     */
    Model read(ModelRequest request);
}

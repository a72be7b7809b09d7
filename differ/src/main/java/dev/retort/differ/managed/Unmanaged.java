package dev.retort.differ.managed;

import java.util.Optional;

/**
 * An object of the database that no entity asks for and no revision made, and that is therefore left alone.
 *
 * @param kind {@code table}, {@code column}, {@code index}, {@code unique}, {@code foreign key}, {@code check}, {@code
 *     primary key}, {@code sequence}, {@code enum}
 * @param schema empty for the default schema
 * @param table the table it belongs to, empty for what belongs to none
 */
public record Unmanaged(String kind, Optional<String> schema, Optional<String> table, String name, String reason) {}

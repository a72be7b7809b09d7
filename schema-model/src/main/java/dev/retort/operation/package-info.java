/**
 * The changes a schema can go through, one record each. The differ and the recorder of migration classes produce them;
 * Java source, SQL, descriptions, hazards and the schema after the change are readers of them, each a visitor without
 * defaults. A drop holds the whole of what it drops, so that it can be reversed without looking anything up.
 */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;

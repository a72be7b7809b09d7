package dev.retort.reader.type;

import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.List;

/**
 * What is known of a column's type on one database.
 *
 * @param proved portable types that render there as Hibernate would, the one to prefer first
 * @param own the type to use there when no portable one serves everywhere
 */
record TypeOnDatabase(DatabaseKind database, List<ColumnType> proved, ColumnType own) {}

package dev.retort.reader.type;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.Type;

/** A column of the boot metadata for one database, with the value it belongs to. */
public record MappedColumn(Column column, Metadata metadata) {
    /** The Hibernate type of the value; of the key of the target where the column refers to an entity. */
    Type type() {
        return column.getValue().getType();
    }

    /** The Java class that is stored in the column. */
    Class<?> javaType() {
        return type() instanceof JdbcMapping mapping
                ? mapping.getMappedJavaType().getJavaTypeClass()
                : type().getReturnedClass();
    }
}

package dev.retort.reader.mapping;

import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.UserDefinedType;

/** The types that {@code @Struct} asks for. They are not managed, so whoever maps one creates it in a revision. */
final class UserDefinedTypes {
    private UserDefinedTypes() {}

    /** Says of each type how it is made, those first that others are made of. */
    static void tell(Metadata metadata, Notices notices) {
        Dialect dialect = metadata.getDatabase().getDialect();
        SqlStringGenerationContext context = SqlStringGenerationContextImpl.fromExplicit(
                metadata.getDatabase().getJdbcEnvironment(), metadata.getDatabase(), null, null);
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (UserDefinedType type : namespace.getDependencyOrderedUserDefinedTypes()) {
                List<String> statements =
                        List.of(dialect.getUserDefinedTypeExporter().getSqlCreateStrings(type, metadata, context));
                notices.important("the type " + type.getName()
                        + " is not managed; create it before the tables that use it, in this revision or one of its"
                        + " own: op.execute(\"" + String.join("; ", statements).strip() + "\")");
            }
        }
    }
}

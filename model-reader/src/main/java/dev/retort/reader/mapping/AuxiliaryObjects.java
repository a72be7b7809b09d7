package dev.retort.reader.mapping;

import dev.retort.reader.type.NamedEnums;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.dialect.Dialect;

/** The statements Hibernate would run beside those for tables and sequences, for the dialect of the metadata. */
final class AuxiliaryObjects {
    private AuxiliaryObjects() {}

    /** All of them, those that create enum types included. */
    static List<String> createStatements(Metadata metadata) {
        Dialect dialect = metadata.getDatabase().getDialect();
        SqlStringGenerationContext context = SqlStringGenerationContextImpl.fromExplicit(
                metadata.getDatabase().getJdbcEnvironment(), metadata.getDatabase(), null, null);
        List<String> statements = new ArrayList<>();
        for (AuxiliaryDatabaseObject object : metadata.getDatabase().getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(dialect)) {
                statements.addAll(List.of(object.sqlCreateStrings(context)));
            }
        }
        return statements;
    }

    /** Says once what is not managed, with the SQL to paste into a revision. */
    static void tell(List<String> statements, Notices notices) {
        statements.stream()
                .filter(statement -> !NamedEnums.isAboutEnums(statement))
                .forEach(statement ->
                        notices.important("not managed, put it into a revision yourself: " + statement.strip()));
    }
}

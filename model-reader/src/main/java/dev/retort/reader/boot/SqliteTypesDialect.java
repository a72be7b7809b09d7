package dev.retort.reader.boot;

import jakarta.persistence.GenerationType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.NationalizationSupport;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.TimeZoneSupport;
import org.hibernate.dialect.aggregate.AggregateSupport;
import org.hibernate.dialect.identity.IdentityColumnSupport;
import org.hibernate.dialect.identity.IdentityColumnSupportImpl;
import org.hibernate.dialect.sequence.SequenceSupport;
import org.hibernate.service.ServiceRegistry;

/**
 * Just enough of a dialect to read a mapping for SQLite: which kinds of types and keys there are. It never renders SQL.
 *
 * <p>SQLite takes any type name, so the reader wants every type to keep its meaning (an instant, a JSON document, an
 * array) and lets Retort's own dialect choose the declared type. Sequences are taken to exist because Retort keeps them in
 * a table. Types come from the dialect that knows the most of them; this is not a subclass of it, because
 * {@code @DialectOverride} for PostgreSQL must not apply here.
 */
public final class SqliteTypesDialect extends Dialect {
    private static final PostgreSQLDialect TYPES = new PostgreSQLDialect();

    public SqliteTypesDialect() {
        super(DatabaseVersion.make(3, 54));
    }

    @Override
    public void contributeTypes(TypeContributions typeContributions, ServiceRegistry serviceRegistry) {
        TYPES.contributeTypes(typeContributions, serviceRegistry);
    }

    @Override
    public SizeStrategy getSizeStrategy() {
        return TYPES.getSizeStrategy();
    }

    @Override
    public int getMaxVarcharLength() {
        return TYPES.getMaxVarcharLength();
    }

    @Override
    public int getMaxVarbinaryLength() {
        return TYPES.getMaxVarbinaryLength();
    }

    /**
     * As on PostgreSQL, so that one class makes the same primary key on both. Hibernate asks since 7.1; before that the
     * partition key was in no primary key.
     */
    public boolean addPartitionKeyToPrimaryKey() {
        return true;
    }

    @Override
    public NationalizationSupport getNationalizationSupport() {
        return NationalizationSupport.IMPLICIT;
    }

    @Override
    public TimeZoneSupport getTimeZoneSupport() {
        return TimeZoneSupport.NATIVE;
    }

    @Override
    public boolean supportsStandardArrays() {
        return true;
    }

    @Override
    public int getPreferredSqlTypeCodeForArray() {
        return TYPES.getPreferredSqlTypeCodeForArray();
    }

    @Override
    public AggregateSupport getAggregateSupport() {
        return TYPES.getAggregateSupport();
    }

    @Override
    public String getEnumTypeDeclaration(String name, String[] values) {
        return TYPES.getEnumTypeDeclaration(name, values);
    }

    @Override
    public String[] getCreateEnumTypeCommand(String name, String[] values) {
        return TYPES.getCreateEnumTypeCommand(name, values);
    }

    @Override
    public String[] getDropEnumTypeCommand(String name) {
        return TYPES.getDropEnumTypeCommand(name);
    }

    @Override
    public SequenceSupport getSequenceSupport() {
        return TYPES.getSequenceSupport();
    }

    @Override
    public IdentityColumnSupport getIdentityColumnSupport() {
        return new RowIdSupport();
    }

    /** A native generator is what it is on other databases: one model serves them all. */
    @Override
    @SuppressWarnings("deprecation") // Hibernate 7 asks the method below instead.
    public String getNativeIdentifierGeneratorStrategy() {
        return "sequence";
    }

    /** Overrides what Hibernate 7.0 added. */
    @SuppressWarnings({"MissingOverride", "unused"})
    public GenerationType getNativeValueGenerationStrategy() {
        return GenerationType.SEQUENCE;
    }

    /** SQLite numbers the rows of a table with an {@code INTEGER PRIMARY KEY} by itself. */
    private static final class RowIdSupport extends IdentityColumnSupportImpl {
        @Override
        public boolean supportsIdentityColumns() {
            return true;
        }

        @Override
        public String getIdentityColumnString(int type) {
            return "";
        }
    }
}

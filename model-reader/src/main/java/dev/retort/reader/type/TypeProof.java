package dev.retort.reader.type;

import dev.retort.dialect.Dialect;
import dev.retort.reader.boot.BootedModel;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.mapping.Column;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.SqlTypes;

/**
 * Shows which portable types render on a database as Hibernate renders a column there. On SQLite the reader brings the
 * Hibernate dialect itself, and declared types are Retort's own: the preferred candidate is what the column is. On H2, which
 * stands in for other databases, every candidate will do but an interval, whose digits differ, so that the class written
 * for those serves it too; Hibernate's own choice there ({@code tinyint}, {@code enum ('A', 'B')}) counts only where there is no portable type.
 */
final class TypeProof {
    private final DatabaseKind database;
    private final Metadata metadata;
    private final Dialect dialect;
    private final NamedEnums enums;

    TypeProof(BootedModel model, NamedEnums enums) {
        this.database = model.database();
        this.metadata = model.metadata();
        this.dialect = model.dialect();
        this.enums = enums;
    }

    /**
     * The types of a column.
     *
     * @throws org.hibernate.MappingException when the database has no type for it
     */
    TypeOnDatabase of(MappedColumn mapped) {
        Column column = mapped.column();
        int code = NewerHibernate.sqlTypeCode(column, metadata);
        Size size = NewerHibernate.columnSize(column, metadata.getDatabase().getDialect(), metadata);
        List<ColumnType> candidates = candidates(mapped, code, size);
        ColumnType rendered = database == DatabaseKind.SQLITE
                ? candidates.stream().findFirst().orElseGet(() -> CandidateTypes.onSqlite(code, size))
                : dialect.readType(column.getSqlType(metadata));
        List<ColumnType> proved = candidates.stream()
                .filter(type -> (database == DatabaseKind.H2 && !(type instanceof ColumnType.Interval))
                        || (isNamedEnum(code) ? isName(rendered) : rendersAs(type, rendered)))
                .toList();
        boolean isOwn = proved.isEmpty() || database == DatabaseKind.H2;
        return new TypeOnDatabase(database, proved, isOwn ? rendered : proved.get(0));
    }

    private List<ColumnType> candidates(MappedColumn mapped, int code, Size size) {
        if (isNamedEnum(code) && mapped.javaType().isEnum()) {
            return List.of(enums.reference(mapped.javaType(), code == SqlTypes.NAMED_ORDINAL_ENUM));
        } else if (code == SqlTypes.ARRAY && mapped.type() instanceof BasicPluralType<?, ?> plural) {
            return elements(plural, size).stream()
                    .<ColumnType>map(ColumnType.Array::new)
                    .toList();
        }
        return CandidateTypes.of(code, size);
    }

    private List<ColumnType> elements(BasicPluralType<?, ?> plural, Size size) {
        int code = plural.getElementType().getJdbcType().getDefaultSqlTypeCode();
        if (isNamedEnum(code)) {
            return List.of(enums.reference(plural.getElementType().getJavaType(), code == SqlTypes.NAMED_ORDINAL_ENUM));
        }
        Size elementSize = metadata.getDatabase()
                .getDialect()
                .getSizeStrategy()
                .resolveSize(
                        plural.getElementType().getJdbcType(),
                        plural.getElementType().getJdbcJavaType(),
                        size.getPrecision(),
                        size.getScale(),
                        size.getLength());
        return CandidateTypes.of(code, elementSize);
    }

    private boolean rendersAs(ColumnType candidate, ColumnType rendered) {
        return candidate.equals(rendered)
                || dialect.readType(dialect.typeText(candidate)).equals(rendered);
    }

    private static boolean isNamedEnum(int code) {
        return code == SqlTypes.NAMED_ENUM || code == SqlTypes.NAMED_ORDINAL_ENUM;
    }

    /** Some databases have no enum types of their own, but list the labels where the column stands. */
    private static boolean isName(ColumnType rendered) {
        return !(rendered instanceof ColumnType.Native text) || text.text().indexOf('(') < 0;
    }
}

package dev.retort.reader.type;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.reader.StoredName;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The named enum types that columns refer to. Hibernate names the type after the simple name of the Java class, without
 * quotes, and sorts the labels of an unordered one; here they keep the order of the Java constants.
 */
public final class NamedEnums {
    private record Use(Class<?> enumClass, boolean ordered) {}

    private final Map<ObjectName, Use> uses = new TreeMap<>();

    /** A reference to the type of an enum, which is from then on one of the schema. */
    ColumnType reference(Class<?> enumClass, boolean ordered) {
        ObjectName name = ObjectName.of(StoredName.unquoted(enumClass.getSimpleName()));
        uses.putIfAbsent(name, new Use(enumClass, ordered));
        return new ColumnType.EnumReference(name);
    }

    /** The types that were referred to, with the labels that Hibernate's own statements create. */
    public List<EnumType> types(List<String> createStatements) {
        return uses.entrySet().stream()
                .map(entry -> new EnumType(
                        entry.getKey(),
                        labels(entry.getValue().enumClass(), createStatements),
                        entry.getValue().ordered()))
                .toList();
    }

    /** The schema with references to its enum types where the definition of a column gives the name of one as text. */
    public Schema referredTo(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> column.withType(referring(column.type(), schema)))
                        .toList()))
                .toList());
    }

    private static ColumnType referring(ColumnType type, Schema schema) {
        if (type instanceof ColumnType.Array array) {
            return new ColumnType.Array(referring(array.element(), schema));
        } else if (type instanceof ColumnType.Native text && text.variants().isEmpty()) {
            ObjectName name = ObjectName.of(StoredName.ofWritten(text.text().strip()));
            return schema.enumType(name).isPresent() ? new ColumnType.EnumReference(name) : type;
        }
        return type;
    }

    /** Whether a statement belongs to a named enum: the type itself, or one of the casts Hibernate adds. */
    public static boolean isAboutEnums(String statement) {
        String lower = statement.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("create cast (") || (lower.startsWith("create type ") && lower.contains(" as enum"));
    }

    private static List<String> labels(Class<?> enumClass, List<String> createStatements) {
        String start = "create type " + enumClass.getSimpleName() + " ";
        return createStatements.stream()
                .filter(statement -> statement.startsWith(start))
                .findFirst()
                .map(NamedEnums::texts)
                .map(labels -> inOrderOfConstants(labels, enumClass))
                .orElseGet(() -> constants(enumClass));
    }

    /** Labels as the constants of the enum stand in it; a converter or @EnumeratedValue may have given them others. */
    static List<String> inOrderOfConstants(List<String> labels, Class<?> enumClass) {
        List<String> constants = constants(enumClass);
        return new TreeSet<>(labels).equals(new TreeSet<>(constants)) ? constants : labels;
    }

    private static List<String> constants(Class<?> enumClass) {
        return Arrays.stream(enumClass.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static List<String> texts(String statement) {
        return SqlTokenizer.significant(statement, DatabaseKind.POSTGRESQL).stream()
                .filter(token -> token.kind() == Token.Kind.STRING)
                .map(Token::value)
                .toList();
    }
}

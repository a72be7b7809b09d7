package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import dev.retort.reader.boot.BootedModel;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.reader.type.ColumnDefinition;
import dev.retort.reader.type.ColumnTypes;
import dev.retort.reader.type.MappedColumn;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.mapping.Table;

/** Reads a column: its type over all databases, everything else from the first. Checks are read with their table. */
final class ColumnReading {
    private final ColumnTypes types;
    private final Map<DatabaseKind, TableFinder> tables = new EnumMap<>(DatabaseKind.class);
    private final Notices notices;

    ColumnReading(List<BootedModel> models, ColumnTypes types, Notices notices) {
        this.types = types;
        this.notices = notices;
        models.forEach(model -> tables.put(model.database(), new TableFinder(model.metadata())));
    }

    Column read(ObjectName tableName, Table table, org.hibernate.mapping.Column column) {
        String name = StoredName.of(column.getName(), column.isQuoted());
        String where = tableName.written() + "." + name;
        // A text that stands there before anybody asked for the type was written by a person.
        Optional<ColumnDefinition> definition = Optional.ofNullable(column.getSqlType())
                .filter(text -> !text.isBlank())
                .map(ColumnDefinition::parse);
        Optional<ColumnDefinition> options = NewerHibernate.options(column).map(ColumnDefinition::ofOptions);
        tellRest(where + ": of its column definition", definition);
        tellRest(where + ": of its column options", options);
        ColumnType type = definition
                .map(text -> types.ofDefinition(text.type()))
                .orElseGet(() -> types.of(where, database -> mapped(database, table, column)));
        boolean nullable = column.isNullable()
                && definition.filter(ColumnDefinition::notNull).isEmpty()
                && options.filter(ColumnDefinition::notNull).isEmpty();
        Column plain = Column.of(name, type)
                .withNullable(nullable)
                .withCollation(present(column.getCollation()))
                .withComment(present(column.getComment()));
        Optional<Generation.Identity> identity = definition.flatMap(ColumnDefinition::identity);
        if (column.isIdentity() || identity.isPresent()) {
            return plain.notNull().withGeneration(Optional.of(identity.orElseGet(Generation.Identity::byDefault)));
        } else if (present(column.getGeneratedAs()).isPresent()) {
            SqlText expression = SqlText.of(HibernateSql.plain(column.getGeneratedAs()));
            // Hibernate leaves NOT NULL out here: not every database takes it behind an expression.
            return plain.withNullable(true).withGeneration(Optional.of(new Generation.Computed(expression, true)));
        }
        return withLabels(plain, table, column)
                .withDefault(present(column.getDefaultValue())
                        .or(() -> definition.flatMap(ColumnDefinition::defaultValue))
                        .or(() -> options.flatMap(ColumnDefinition::defaultValue))
                        .flatMap(DefaultText::read));
    }

    private Column withLabels(Column read, Table table, org.hibernate.mapping.Column column) {
        boolean text = read.type() instanceof ColumnType.Varchar || read.type() instanceof ColumnType.Text;
        List<String> labels =
                text ? mapped(DatabaseKind.H2, table, column).map(types::labels).orElse(List.of()) : List.of();
        return labels.isEmpty() ? read : read.withAllowedValues(Optional.of(AllowedValues.of(labels)));
    }

    private void tellRest(String where, Optional<ColumnDefinition> written) {
        written.map(ColumnDefinition::rest)
                .filter(rest -> !rest.isEmpty())
                .ifPresent(
                        rest -> notices.important(where + ", \"" + rest + "\" is not read; say it with an annotation"));
    }

    private Optional<MappedColumn> mapped(DatabaseKind database, Table table, org.hibernate.mapping.Column column) {
        TableFinder finder = tables.get(database);
        return finder == null ? Optional.empty() : finder.find(table, column);
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}

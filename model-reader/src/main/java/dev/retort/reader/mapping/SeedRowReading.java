package dev.retort.reader.mapping;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.reader.StoredName;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.SeedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.mapping.Table;

/**
 * Reads the rows that Hibernate inserts into the tables of its generators: {@code insert into t(name, next) values
 * ('author', 0)}. Texts identify the row, numbers are what the application counts on from.
 */
final class SeedRowReading {
    private final SqlStringGenerationContext context;
    private final Notices notices;

    SeedRowReading(Metadata metadata, Notices notices) {
        this.context = SqlStringGenerationContextImpl.fromExplicit(
                metadata.getDatabase().getJdbcEnvironment(), metadata.getDatabase(), null, null);
        this.notices = notices;
    }

    List<SeedRow> read(Table table, List<Column> columns) {
        Set<String> present = new TreeSet<>(columns.stream().map(Column::name).toList());
        List<SeedRow> rows = new ArrayList<>();
        for (InitCommand command : table.getInitCommands(context)) {
            for (String statement : NewerHibernate.statements(command)) {
                Optional<SeedRow> row = row(statement, present);
                row.filter(found -> rows.stream().noneMatch(other -> other.key().equals(found.key())))
                        .ifPresent(rows::add);
                if (row.isEmpty()) {
                    notices.important("not managed: " + statement);
                }
            }
        }
        return rows;
    }

    private static Optional<SeedRow> row(String statement, Set<String> present) {
        List<Token> tokens = SqlTokenizer.significant(statement, DatabaseKind.POSTGRESQL);
        int values = 0;
        while (values < tokens.size() && !tokens.get(values).isWord("values")) {
            values++;
        }
        int columnsEnd = values - 1;
        int columnsStart = columnsEnd;
        while (columnsStart > 0 && !tokens.get(columnsStart).isSymbol("(")) {
            columnsStart--;
        }
        if (values + 1 >= tokens.size() || columnsStart <= 0) {
            return Optional.empty();
        }
        List<Token> names = listed(tokens.subList(columnsStart + 1, columnsEnd));
        List<Token> cells = listed(tokens.subList(values + 2, tokens.size() - 1));
        List<SeedRow.Cell> key = new ArrayList<>();
        List<SeedRow.Cell> initial = new ArrayList<>();
        for (int index = 0; index < Math.min(names.size(), cells.size()); index++) {
            Token name = names.get(index);
            String column = StoredName.of(name.value(), name.kind() == Token.Kind.QUOTED_NAME);
            Token cell = cells.get(index);
            if (!present.contains(column)) {
                return Optional.empty();
            } else if (cell.kind() == Token.Kind.STRING) {
                SeedRow.Cell text = new SeedRow.Cell(column, new Literal.Text(cell.value()));
                key.add(text);
                initial.add(text);
            } else if (cell.kind() == Token.Kind.NUMBER) {
                initial.add(new SeedRow.Cell(column, new Literal.Decimal(new BigDecimal(cell.text()))));
            } else {
                return Optional.empty();
            }
        }
        boolean complete = names.size() == cells.size() && !key.isEmpty();
        return complete ? Optional.of(new SeedRow(key, initial)) : Optional.empty();
    }

    private static List<Token> listed(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isSymbol(",")).toList();
    }
}

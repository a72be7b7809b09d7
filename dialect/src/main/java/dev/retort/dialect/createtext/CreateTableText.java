package dev.retort.dialect.createtext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A CREATE TABLE statement of SQLite. Immutable: each edit gives a new one, whose text is that of the old one but for what
 * the edit names. Names are compared without regard to case, as SQLite does. Texts that are put in are SQL, quoted by the
 * caller.
 */
public final class CreateTableText {
    private final String sql;
    private final ParsedTable parsed;

    private CreateTableText(String sql) {
        this.sql = sql;
        this.parsed = CreateTableParser.parse(sql);
    }

    /**
     * Takes a statement apart.
     *
     * @throws IllegalArgumentException when this is no CREATE TABLE statement with a list of columns
     */
    public static CreateTableText parse(String sql) {
        return new CreateTableText(sql);
    }

    public String sql() {
        return sql;
    }

    /** The table's name without quotes and schema. */
    public String name() {
        return parsed.name();
    }

    public List<ColumnText> columns() {
        return parsed.columns();
    }

    public Optional<ColumnText> column(String name) {
        return columns().stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The clauses that stand by themselves, behind the columns. */
    public List<Clause> constraints() {
        return parsed.constraints();
    }

    /** The clauses of all columns and of the table, in the order of the text. */
    public List<Clause> clauses() {
        return Stream.concat(columns().stream().flatMap(column -> column.clauses().stream()), constraints().stream())
                .toList();
    }

    public <C extends Clause> List<C> clauses(Class<C> kind) {
        return clauses().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Optional<Clause> named(String constraint) {
        return clauses().stream()
                .filter(clause ->
                        clause.name().filter(constraint::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    public Optional<Clause.PrimaryKey> primaryKey() {
        return clauses(Clause.PrimaryKey.class).stream().findFirst();
    }

    public boolean strict() {
        return parsed.strict();
    }

    public boolean withoutRowid() {
        return parsed.withoutRowid();
    }

    /** The column that is another name of the row's number: the only one of the primary key, declared as INTEGER. */
    public Optional<ColumnText> rowidAlias() {
        return primaryKey()
                .filter(key -> key.columns().size() == 1 && !key.descending() && !withoutRowid())
                .flatMap(key -> column(key.columns().get(0)))
                .filter(column -> column.type().equalsIgnoreCase("INTEGER"));
    }

    /** A clause as it stands in the text, with its CONSTRAINT and name. */
    public String textOf(Clause clause) {
        return clause.head().span().in(sql);
    }

    /** Gives the table another name; where the old one stood in front of a column, the column stands alone. */
    public CreateTableText withName(String quotedName) {
        return parse(new ColumnMentions(sql, parsed).withoutQualifiers()).replaced(parsed.nameSpan(), quotedName);
    }

    /** The column goes in front of {@code before}, or behind all others when that is empty or not there. */
    public CreateTableText withColumn(String definition, Optional<String> before) {
        Optional<ColumnText> next = before.flatMap(this::column);
        if (next.isPresent()) {
            int start = next.get().span().start();
            return inserted(start, definition + "," + elements().gapBefore(start));
        }
        return elements().insertedAfter(columns().size() - 1, definition);
    }

    public CreateTableText withoutColumn(String name) {
        return elements().without(required(name).span());
    }

    /** Puts another type in the place of the declared one; an empty text leaves the column without a type. */
    public CreateTableText withType(String column, String type) {
        Span span = required(column).typeSpan();
        boolean untyped = span.start() == span.end();
        return replaced(span, untyped && !type.isEmpty() ? " " + type : type);
    }

    /** Puts the clause behind those that the column has. */
    public CreateTableText withColumnClause(String column, String clause) {
        return inserted(required(column).span().end(), " " + clause);
    }

    /** Puts the clause behind those that the table has. */
    public CreateTableText withConstraint(String clause) {
        return elements().insertedAfter(parsed.elements().size() - 1, clause);
    }

    /** Takes away one of {@link #clauses()}. */
    public CreateTableText withoutClause(Clause clause) {
        Span span = clause.head().span();
        return clause.head().column().isPresent()
                ? elements().withoutPart(span)
                : elements().without(span);
    }

    /** Puts another text in the place of one of {@link #clauses()}. */
    public CreateTableText withClause(Clause clause, String replacement) {
        return replaced(clause.head().span(), replacement);
    }

    /** Gives a name, or another name, to one of {@link #clauses()}. */
    public CreateTableText withConstraintName(Clause clause, String quotedName) {
        Optional<Span> name = clause.head().nameSpan();
        return name.isPresent()
                ? replaced(name.get(), quotedName)
                : inserted(clause.head().span().start(), "CONSTRAINT " + quotedName + " ");
    }

    /** Renames a column where it is defined and wherever the statement mentions it. */
    public CreateTableText withRenamedColumn(String from, String quotedName) {
        return parse(new ColumnMentions(sql, parsed).renamed(required(from).name(), quotedName));
    }

    /** Renames a column of another table, or of this one, in the foreign keys that point at it. */
    public CreateTableText withRenamedTarget(String table, String from, String quotedName) {
        return parse(new ColumnMentions(sql, parsed).renamedTarget(table, from, quotedName));
    }

    /** Makes the foreign keys that point at one table point at another. */
    public CreateTableText withRenamedTargetTable(String from, String quotedName) {
        return parse(new ColumnMentions(sql, parsed).renamedTargetTable(from, quotedName));
    }

    /** Whether an expression of a check or of a generated column mentions the column. */
    public boolean mentions(Clause clause, String column) {
        return new ColumnMentions(sql, parsed).mentions(clause, column);
    }

    CreateTableText inserted(int position, String text) {
        return replaced(new Span(position, position), text);
    }

    CreateTableText replaced(Span span, String text) {
        return parse(sql.substring(0, span.start()) + text + sql.substring(span.end()));
    }

    private Elements elements() {
        return new Elements(this, parsed.elements());
    }

    private ColumnText required(String name) {
        return column(name)
                .orElseThrow(() -> new IllegalArgumentException("table " + name() + " has no column " + name));
    }

    @Override
    public String toString() {
        return sql;
    }
}

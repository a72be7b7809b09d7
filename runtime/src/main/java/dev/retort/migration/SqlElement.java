package dev.retort.migration;

import dev.retort.schema.DatabaseKind;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;

record SqlElement(SqlExpression record) implements Sql {
    static SqlElement written(String method, String text) {
        return new SqlElement(SqlExpression.written(Arguments.text(method, "the SQL", text)));
    }

    static SqlExpression expression(String method, Sql sql) {
        return ((SqlElement) Arguments.given(method, "the SQL", sql)).record();
    }

    static SqlText text(String method, Sql sql) {
        if (expression(method, sql) instanceof SqlExpression.Written written) {
            return written.sql();
        }
        throw new IllegalArgumentException(method + "(...) takes a text or sql(\"...\"), not a portable expression");
    }

    @Override
    public Sql on(Database database, String text) {
        SqlText more = text("on", this);
        for (DatabaseKind kind : Arguments.given("on", "the database", database).kinds()) {
            more = more.with(kind, Arguments.text("on", "the SQL", text));
        }
        return new SqlElement(new SqlExpression.Written(more));
    }
}

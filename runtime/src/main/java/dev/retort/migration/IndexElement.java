package dev.retort.migration;

import java.util.Optional;

record IndexElement(dev.retort.schema.Index record) implements Index {
    @Override
    public Index named(String name) {
        return new IndexElement(record.withName(Optional.of(Arguments.text("named", "the name", name))));
    }

    @Override
    public Index unique() {
        return new IndexElement(record.withUnique(true));
    }

    @Override
    public Index where(String condition) {
        return where(SqlElement.written("where", condition));
    }

    @Override
    public Index where(Sql condition) {
        return new IndexElement(record.withWhere(Optional.of(SqlElement.text("where", condition))));
    }

    @Override
    public Index include(String first, String... rest) {
        return new IndexElement(record.withInclude(Arguments.all("include", "a column", first, rest)));
    }

    @Override
    public Index method(String method) {
        return new IndexElement(record.withMethod(Optional.of(Arguments.text("method", "the method", method))));
    }

    @Override
    public Index nullsNotDistinct() {
        return new IndexElement(record.withNullsNotDistinct(true));
    }

    @Override
    public Index with(String parameter, String value) {
        return new IndexElement(record.withParameter(
                Arguments.text("with", "the parameter", parameter), Arguments.given("with", "the value", value)));
    }

    @Override
    public Index comment(String text) {
        return new IndexElement(record.withComment(Optional.of(Arguments.text("comment", "the text", text))));
    }
}

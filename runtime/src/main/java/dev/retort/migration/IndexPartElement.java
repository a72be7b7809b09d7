package dev.retort.migration;

import java.util.Optional;

record IndexPartElement(dev.retort.schema.IndexPart record) implements IndexPart {
    @Override
    public IndexPart nullsFirst() {
        return new IndexPartElement(record.withNulls(Optional.of(dev.retort.schema.IndexPart.Nulls.FIRST)));
    }

    @Override
    public IndexPart nullsLast() {
        return new IndexPartElement(record.withNulls(Optional.of(dev.retort.schema.IndexPart.Nulls.LAST)));
    }

    @Override
    public IndexPart operatorClass(String name) {
        return new IndexPartElement(
                record.withOperatorClass(Optional.of(Arguments.text("operatorClass", "the name", name))));
    }

    @Override
    public IndexPart collate(String collation) {
        return new IndexPartElement(
                record.withCollation(Optional.of(Arguments.text("collate", "the collation", collation))));
    }
}

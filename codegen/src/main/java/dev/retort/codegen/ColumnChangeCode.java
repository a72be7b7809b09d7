package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.AlterColumn;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes of a column, as source. What cannot be together with what was before goes first. */
final class ColumnChangeCode {
    private final AlterColumn operation;
    private final Column before;
    private final Column after;
    private final List<CodeBlock> changes = new ArrayList<>();

    private ColumnChangeCode(AlterColumn operation) {
        this.operation = operation;
        this.before = operation.before();
        this.after = operation.after();
    }

    static List<CodeBlock> of(AlterColumn operation) {
        ColumnChangeCode code = new ColumnChangeCode(operation);
        code.type();
        boolean defaultFirst = operation.after().generation().isPresent();
        if (defaultFirst) {
            code.defaultValue();
        }
        code.generation();
        code.nullability();
        if (!defaultFirst) {
            code.defaultValue();
        }
        code.allowedValues();
        code.collation();
        code.comment();
        return code.changes;
    }

    private void type() {
        if (!before.type().equals(after.type()) || operation.using().isPresent()) {
            CodeBlock change =
                    Words.with(Words.call("type", TypeCode.of(after.type())), "was", TypeCode.of(before.type()));
            changes.add(
                    operation.using().isPresent()
                            ? Words.with(
                                    change,
                                    "using",
                                    ValueCode.plain(operation.using().get()))
                            : change);
        }
    }

    private void generation() {
        if (!before.generation().equals(after.generation())) {
            changes.add(after.generation()
                    .map(GenerationCode::change)
                    .orElseGet(() -> GenerationCode.removal(before.generation().orElseThrow())));
        }
    }

    private void nullability() {
        boolean filled = operation.backfill().isPresent();
        if (!after.nullable() && (before.nullable() || filled)) {
            CodeBlock change = Words.call("notNull");
            changes.add(
                    filled
                            ? Words.with(
                                    change,
                                    "backfill",
                                    ColumnCode.backfill(operation.backfill().get()))
                            : change);
        } else if (after.nullable() && !before.nullable()) {
            changes.add(Words.call("nullable"));
        }
    }

    private void defaultValue() {
        if (!before.defaultValue().equals(after.defaultValue())) {
            CodeBlock change = after.defaultValue()
                    .map(value -> Words.call("defaultTo", ValueCode.of(value)))
                    .orElseGet(() -> Words.call("noDefault"));
            changes.add(before.defaultValue()
                    .map(value -> Words.with(change, "was", ValueCode.of(value)))
                    .orElse(change));
        }
    }

    private void allowedValues() {
        if (before.allowedValues().equals(after.allowedValues())) {
            return;
        }
        if (after.allowedValues().isEmpty()) {
            changes.add(Words.call("anyValue"));
            return;
        }
        AllowedValues allowed = after.allowedValues().get();
        CodeBlock change = Words.call("oneOf", Words.texts(allowed.values()));
        if (before.allowedValues().isPresent()) {
            List<String> old = before.allowedValues().get().values();
            change = with(change, "adding", allowed.values(), old);
            change = with(change, "removing", old, allowed.values());
        }
        Optional<String> kept = before.allowedValues().flatMap(AllowedValues::constraintName);
        ObjectName table = operation.table();
        Optional<String> name = allowed.constraintName().filter(given -> !kept.equals(Optional.of(given)));
        Optional<String> written =
                kept.isPresent() ? name : name.flatMap(given -> ColumnCode.checkName(table, after.name(), allowed));
        changes.add(written.isPresent() ? Words.with(change, "checkNamed", Words.text(written.get())) : change);
    }

    private static CodeBlock with(CodeBlock change, String word, List<String> values, List<String> without) {
        List<String> rest =
                values.stream().filter(value -> !without.contains(value)).toList();
        return rest.isEmpty() ? change : Words.with(change, word, Words.texts(rest));
    }

    private void collation() {
        if (!before.collation().equals(after.collation())) {
            changes.add(after.collation()
                    .map(collation -> Words.call("collate", Words.text(collation)))
                    .orElseGet(() -> Words.call("noCollation")));
        }
    }

    private void comment() {
        if (!before.comment().equals(after.comment())) {
            changes.add(CommentCode.change(before.comment(), after.comment()));
        }
    }
}

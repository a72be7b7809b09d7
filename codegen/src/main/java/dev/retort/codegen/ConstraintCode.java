package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.naming.NameOrigin;
import dev.retort.naming.NamingConvention;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;

/**
 * Constraints as source. Where one is made, its name is written unless the convention gives the same; where one is dropped,
 * it is described by its columns when nobody chose its name, because that differs from one database to the next.
 */
final class ConstraintCode {
    private ConstraintCode() {}

    static CodeBlock of(ObjectName table, PrimaryKey key) {
        return named(Words.call("primaryKey", Words.texts(key.columns())), writtenName(table, key));
    }

    static CodeBlock of(ObjectName table, Unique unique) {
        CodeBlock code = named(Words.call("unique", Words.texts(unique.columns())), writtenName(table, unique));
        return deferral(unique.nullsNotDistinct() ? Words.with(code, "nullsNotDistinct") : code, unique.deferral());
    }

    static CodeBlock of(ObjectName table, ForeignKey key) {
        CodeBlock code = Words.with(
                Words.call("foreignKey", Words.texts(key.columns())),
                "references",
                Words.and(
                                List.of(Words.text(key.referencedTable().written())),
                                List.of(Words.texts(key.referencedColumns())))
                        .toArray(CodeBlock[]::new));
        code = named(code, writtenName(table, key));
        code = action(code, "onDelete", key.onDelete());
        return deferral(action(code, "onUpdate", key.onUpdate()), key.deferral());
    }

    /** A check; {@code number} is which of the unnamed checks of its table it is, counted from 1. */
    static CodeBlock of(ObjectName table, Check check, int number) {
        CodeBlock code = Words.call("check", ValueCode.plain(check.condition()));
        return named(code, writtenName(table, check, number));
    }

    /** The name of a check, unless it is the one that its number gives it. */
    static Optional<String> writtenName(ObjectName table, Check check, int number) {
        String conventional = NamingConvention.check(table, number);
        return check.name().filter(name -> !name.equals(conventional));
    }

    /** The word that says which constraint is dropped. */
    static CodeBlock which(ObjectName table, Constraint constraint, List<String> columns) {
        Optional<String> name =
                constraint.name().filter(given -> NameOrigin.of(table, constraint, given) == NameOrigin.EXPLICIT);
        return name.isPresent() ? Words.call("named", Words.text(name.get())) : Words.call("on", Words.texts(columns));
    }

    /** A check without a name is told by its condition. */
    static CodeBlock which(Check check) {
        return check.name()
                .map(name -> Words.call("named", Words.text(name)))
                .orElseGet(() -> Words.call("check", ValueCode.plain(check.condition())));
    }

    static CodeBlock named(CodeBlock code, Optional<String> name) {
        return name.map(chosen -> Words.with(code, "named", Words.text(chosen))).orElse(code);
    }

    private static Optional<String> writtenName(ObjectName table, Constraint constraint) {
        return constraint.name().filter(name -> NameOrigin.of(table, constraint, name) != NameOrigin.CONVENTIONAL);
    }

    private static CodeBlock action(CodeBlock code, String word, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? code : Words.with(code, word, CodeBlock.of("$L", action));
    }

    private static CodeBlock deferral(CodeBlock code, Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> code;
            case DEFERRABLE -> Words.with(code, "deferrable");
            case INITIALLY_DEFERRED -> Words.with(code, "initiallyDeferred");
        };
    }
}

package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.EnumChange;
import dev.retort.schema.ObjectName;

/** Changes of a named enum type as source. */
final class EnumCode {
    private EnumCode() {}

    static Statement of(ObjectName type, EnumChange change) {
        CodeBlock name = OperationCode.name(type);
        if (change instanceof EnumChange.Add add) {
            CodeBlock label = Words.text(add.label());
            return add.place()
                    .map(place -> OperationCode.plain(
                            "addEnumValue",
                            name,
                            label,
                            Words.call(place.before() ? "before" : "after", Words.text(place.neighbour()))))
                    .orElseGet(() -> OperationCode.plain("addEnumValue", name, label));
        } else if (change instanceof EnumChange.Rename rename) {
            return OperationCode.plain("renameEnumValue", name, Words.text(rename.from()), Words.text(rename.to()));
        }
        EnumChange.Drop drop = (EnumChange.Drop) change;
        CodeBlock replacement = drop.replacement()
                .map(value -> Words.call("replacedBy", Words.text(value)))
                .orElseGet(() -> Words.call("notUsed"));
        return OperationCode.plain("dropEnumValue", name, Words.text(drop.label()), replacement);
    }
}

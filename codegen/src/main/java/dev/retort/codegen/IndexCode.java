package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.naming.NameOrigin;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indexes as source. */
final class IndexCode {
    private IndexCode() {}

    static CodeBlock of(ObjectName table, Index index) {
        CodeBlock code = ConstraintCode.named(
                Words.call("index", parts(index)),
                index.name().filter(name -> NameOrigin.of(table, index, name) != NameOrigin.CONVENTIONAL));
        if (index.unique()) {
            code = Words.with(code, "unique");
        }
        if (index.where().isPresent()) {
            code = Words.with(code, "where", ValueCode.plain(index.where().get()));
        }
        if (!index.include().isEmpty()) {
            code = Words.with(code, "include", Words.texts(index.include()));
        }
        if (index.method().isPresent()) {
            code = Words.with(code, "method", Words.text(index.method().get()));
        }
        if (index.nullsNotDistinct()) {
            code = Words.with(code, "nullsNotDistinct");
        }
        for (Map.Entry<String, String> parameter : index.parameters().entrySet()) {
            code = Words.with(code, "with", Words.text(parameter.getKey()), Words.text(parameter.getValue()));
        }
        return index.comment().isPresent()
                ? Words.with(code, "comment", Words.text(index.comment().get()))
                : code;
    }

    /**
     * The word that says which index is dropped. Several indexes may stand on the same columns, so only one whose name
     * differs from database to database is described by them.
     */
    static CodeBlock which(ObjectName table, Index index) {
        List<String> columns = index.parts().stream()
                .flatMap(part -> part.columnName().stream())
                .toList();
        Optional<String> name = index.name()
                .filter(given -> columns.size() != index.parts().size()
                        || NameOrigin.of(table, index, given) != NameOrigin.INVENTED);
        return name.isPresent() ? Words.call("named", Words.text(name.get())) : Words.call("on", Words.texts(columns));
    }

    private static List<CodeBlock> parts(Index index) {
        boolean plain = index.parts().stream()
                .allMatch(part -> part.columnName().map(IndexPart::column).equals(Optional.of(part)));
        return index.parts().stream()
                .map(part -> plain ? Words.text(part.columnName().orElseThrow()) : part(part))
                .toList();
    }

    private static CodeBlock part(IndexPart part) {
        CodeBlock code = key(part);
        if (part.operatorClass().isPresent()) {
            code = Words.with(
                    code, "operatorClass", Words.text(part.operatorClass().get()));
        }
        if (part.collation().isPresent()) {
            code = Words.with(code, "collate", Words.text(part.collation().get()));
        }
        Optional<IndexPart.Nulls> nulls = part.nulls();
        if (nulls.isEmpty()) {
            return code;
        }
        return Words.with(code, nulls.get() == IndexPart.Nulls.FIRST ? "nullsFirst" : "nullsLast");
    }

    private static CodeBlock key(IndexPart part) {
        if (part.target() instanceof IndexPart.Target.OfExpression target) {
            return part.descending()
                    ? Words.call("descExpression", ValueCode.always(target.expression()))
                    : Words.call("expression", ValueCode.plain(target.expression()));
        }
        return Words.call(
                part.descending() ? "desc" : "asc", Words.text(part.columnName().orElseThrow()));
    }
}

package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.Generation;
import dev.retort.schema.SequenceOptions;

/** How the database produces the value of a column, as source. */
final class GenerationCode {
    private GenerationCode() {}

    /** The column with its generation behind it. */
    static CodeBlock defined(CodeBlock column, Generation generation) {
        if (generation instanceof Generation.Computed computed) {
            CodeBlock generated = Words.with(column, "generatedAs", ValueCode.plain(computed.expression()));
            return computed.stored() ? generated : Words.with(generated, "virtual");
        }
        return CodeBlock.of("$L.$L", column, identity((Generation.Identity) generation));
    }

    static CodeBlock change(Generation generation) {
        if (generation instanceof Generation.Computed computed) {
            return computed.stored()
                    ? Words.call("generatedAs", ValueCode.plain(computed.expression()))
                    : Words.call("virtuallyGeneratedAs", ValueCode.always(computed.expression()));
        }
        return identity((Generation.Identity) generation);
    }

    static CodeBlock removal(Generation generation) {
        return Words.call(generation instanceof Generation.Computed ? "notGenerated" : "noIdentity");
    }

    private static CodeBlock identity(Generation.Identity identity) {
        SequenceOptions options = identity.options();
        return switch (identity.mode()) {
            case BY_DEFAULT -> Words.call("identity", SequenceCode.options(options));
            case ALWAYS -> Words.call("identityAlways", SequenceCode.options(options));
            case SERIAL -> Words.call("serial", SequenceCode.options(options));
        };
    }
}

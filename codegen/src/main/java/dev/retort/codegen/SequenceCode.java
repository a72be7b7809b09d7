package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Settings of sequences as source. */
final class SequenceCode {
    private static final ColumnType DEFAULT_TYPE = new ColumnType.BigInt();

    private SequenceCode() {}

    static List<CodeBlock> created(Sequence sequence) {
        List<CodeBlock> settings = new ArrayList<>();
        sequence.type().ifPresent(type -> settings.add(Words.call("type", TypeCode.of(type))));
        return Words.and(settings, options(sequence.options()));
    }

    static List<CodeBlock> options(SequenceOptions options) {
        List<CodeBlock> settings = new ArrayList<>();
        add(settings, "startWith", options.start());
        add(settings, "incrementBy", options.increment());
        add(settings, "minValue", options.minimum());
        add(settings, "maxValue", options.maximum());
        add(settings, "cache", options.cache());
        if (options.cycle()) {
            settings.add(Words.call("cycle"));
        }
        return settings;
    }

    static List<CodeBlock> altered(Sequence before, Sequence after) {
        List<CodeBlock> settings = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            CodeBlock type = Words.call("type", TypeCode.of(after.type().orElse(DEFAULT_TYPE)));
            settings.add(Words.with(type, "was", TypeCode.of(before.type().orElse(DEFAULT_TYPE))));
        }
        SequenceOptions old = before.options();
        SequenceOptions options = after.options();
        boolean ascending = options.increment().orElse(1) > 0;
        CodeBlock first = number(
                "startWith",
                ascending ? options.minimum().orElse(1) : options.maximum().orElse(-1));
        change(settings, "startWith", first, old.start(), options.start());
        change(settings, "incrementBy", number("incrementBy", 1), old.increment(), options.increment());
        change(settings, "minValue", Words.call("noMinValue"), old.minimum(), options.minimum());
        change(settings, "maxValue", Words.call("noMaxValue"), old.maximum(), options.maximum());
        change(settings, "cache", number("cache", 1), old.cache(), options.cache());
        if (old.cycle() != options.cycle()) {
            settings.add(Words.call(options.cycle() ? "cycle" : "noCycle"));
        }
        return settings;
    }

    private static void change(
            List<CodeBlock> settings, String word, CodeBlock standard, OptionalLong before, OptionalLong after) {
        if (before.equals(after)) {
            return;
        }
        CodeBlock setting = after.isPresent() ? number(word, after.getAsLong()) : standard;
        settings.add(before.isPresent() ? Words.with(setting, "was", number(before.getAsLong())) : setting);
    }

    private static void add(List<CodeBlock> settings, String word, OptionalLong value) {
        value.ifPresent(number -> settings.add(number(word, number)));
    }

    private static CodeBlock number(String word, long value) {
        return Words.call(word, number(value));
    }

    private static CodeBlock number(long value) {
        return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }
}

package dev.retort.dialect;

import dev.retort.dialect.token.Identifiers;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/** The name in a text such as {@code sales."Order_seq"}, as it stands in a call of {@code nextval}. */
public final class SequenceReference {
    private SequenceReference() {}

    /** The name that the text means in this database; empty when it is no name. */
    public static Optional<ObjectName> parse(String text, DatabaseKind database) {
        List<Token> tokens = SqlTokenizer.significant(text, database);
        Identifiers identifiers = Identifiers.of(database);
        if (tokens.size() == 1 && tokens.get(0).isName()) {
            return Optional.of(ObjectName.of(identifiers.stored(tokens.get(0))));
        }
        boolean qualified = tokens.size() == 3
                && tokens.get(0).isName()
                && tokens.get(1).isSymbol(".")
                && tokens.get(2).isName();
        return qualified
                ? Optional.of(ObjectName.of(identifiers.stored(tokens.get(0)), identifiers.stored(tokens.get(2))))
                : Optional.empty();
    }
}

package dev.retort.dialect.sqlite;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a stored index what the known index of the same name says and SQLite does not store. */
final class IndexRaising {
    private IndexRaising() {}

    static Index raise(Index stored, Index known) {
        return new Index(
                stored.name(),
                stored.parts().size() == known.parts().size() ? parts(stored, known) : stored.parts(),
                stored.unique(),
                stored.where(),
                known.include(),
                known.method(),
                known.nullsNotDistinct(),
                known.parameters(),
                known.comment());
    }

    private static List<IndexPart> parts(Index stored, Index known) {
        List<IndexPart> parts = new ArrayList<>();
        for (int at = 0; at < stored.parts().size(); at++) {
            IndexPart part = stored.parts().get(at);
            IndexPart like = known.parts().get(at);
            Optional<String> foreign = like.collation().filter(name -> !SqliteStorage.knows(name));
            parts.add(new IndexPart(
                    part.target(),
                    part.descending(),
                    like.nulls(),
                    like.operatorClass(),
                    part.collation().or(() -> foreign)));
        }
        return parts;
    }
}

package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Lists and sorted sets, in their order. */
record CollectionForm(Form element, Function<List<Object>, Object> collected) implements Form {
    static CollectionForm list(Form element) {
        return new CollectionForm(element, List::copyOf);
    }

    static CollectionForm sortedSet(Form element) {
        return new CollectionForm(element, TreeSet::new);
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        Collection<?> elements = (Collection<?>) value;
        out.writeInt(elements.size());
        for (Object one : elements) {
            element.write(one, out);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(element.read(in));
        }
        return collected.apply(elements);
    }
}

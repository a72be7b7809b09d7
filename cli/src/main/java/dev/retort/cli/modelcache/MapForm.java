package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorted maps, in the order of nature. */
record MapForm(Form key, Form value) implements Form {
    @Override
    public void write(Object map, DataOutputStream out) throws IOException {
        SortedMap<?, ?> entries = (SortedMap<?, ?>) map;
        out.writeInt(entries.size());
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            key.write(entry.getKey(), out);
            value.write(entry.getValue(), out);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        int size = in.readInt();
        SortedMap<Object, Object> entries = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            Object read = key.read(in);
            entries.put(read, value.read(in));
        }
        return entries;
    }
}

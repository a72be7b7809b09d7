package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts, each in full where it comes first and as its number from then on: a model says the same names over and over. */
final class TextForm implements Form {
    private static final int IN_FULL = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        String text = (String) value;
        Integer number = numbers.putIfAbsent(text, numbers.size());
        if (number == null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(IN_FULL);
            out.writeInt(bytes.length);
            out.write(bytes);
        } else {
            out.writeInt(number);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        int number = in.readInt();
        if (number != IN_FULL) {
            return texts.get(number);
        }
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }
}

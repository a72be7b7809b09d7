package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The constants of an enum, by their names. */
final class ConstantForm implements Form {
    private final Map<Object, Object> constants = new HashMap<>();
    private final Form name;

    ConstantForm(Class<?> type, Form name) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        this.name = name;
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        name.write(((Enum<?>) value).name(), out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        Object constant = constants.get(name.read(in));
        if (constant == null) {
            throw new IOException("not one of " + constants.keySet());
        }
        return constant;
    }
}

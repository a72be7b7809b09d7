package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** A value that may be absent. */
record OptionalForm(Form present) implements Form {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        Optional<?> optional = (Optional<?>) value;
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
            present.write(optional.get(), out);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(present.read(in)) : Optional.empty();
    }
}

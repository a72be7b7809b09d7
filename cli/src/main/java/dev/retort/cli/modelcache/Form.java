package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How the values of one type are written, and read back equal. */
interface Form {
    /**
     * Writes a value.
     *
     * @throws UnkeptValueException for one that would not come back as it is
     */
    void write(Object value, DataOutputStream out) throws IOException;

    /**
     * The value that was written next.
     *
     * @throws IOException or a runtime exception when the bytes are not what {@link #write} made
     */
    Object read(DataInputStream in) throws IOException;
}

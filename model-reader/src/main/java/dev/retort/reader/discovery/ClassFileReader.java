package dev.retort.reader.discovery;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the few parts of a class file that a mapping needs (Java Virtual Machine Specification, chapter 4). Unlike the
 * libraries for byte code it does not mind a class file newer than itself: the layout of these parts has never changed.
 */
public final class ClassFileReader {
    private static final int MAGIC = 0xCAFEBABE;
    private static final String VISIBLE = "RuntimeVisibleAnnotations";
    private static final String RENAMED_FROM = "dev.retort.annotation.RenamedFrom";

    private final DataInputStream in;
    private final Object[] constants;
    private final int majorVersion;
    private final Map<String, String> formerNames = new HashMap<>();

    private ClassFileReader(byte[] bytes) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readUnsignedShort();
        majorVersion = in.readUnsignedShort();
        constants = constantPool();
    }

    /**
     * What the class file says.
     *
     * @throws IOException when the bytes are no class file
     */
    public static ClassFile read(byte[] bytes) throws IOException {
        return new ClassFileReader(bytes).read();
    }

    private ClassFile read() throws IOException {
        in.readUnsignedShort();
        String name = className(in.readUnsignedShort());
        int superClass = in.readUnsignedShort();
        Optional<String> superName = superClass == 0 ? Optional.empty() : Optional.of(className(superClass));
        in.skipNBytes(2L * in.readUnsignedShort());
        List<String> fields = members();
        List<String> methods = members();
        return new ClassFile(name, superName, majorVersion, annotations(""), fields, methods, formerNames);
    }

    private Object[] constantPool() throws IOException {
        Object[] pool = new Object[in.readUnsignedShort()];
        for (int index = 1; index < pool.length; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> pool[index] = in.readUTF();
                case 7 -> pool[index] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // Long and double take two places in the pool.
                    index++;
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return pool;
    }

    private List<String> members() throws IOException {
        int count = in.readUnsignedShort();
        List<String> names = new ArrayList<>(count);
        for (int member = 0; member < count; member++) {
            in.readUnsignedShort();
            String name = text(in.readUnsignedShort());
            names.add(name);
            in.readUnsignedShort();
            annotations(name);
        }
        return names;
    }

    /** The attributes of the class or of a member; only annotations are looked at. */
    private Set<String> annotations(String member) throws IOException {
        Set<String> types = new LinkedHashSet<>();
        int attributes = in.readUnsignedShort();
        for (int attribute = 0; attribute < attributes; attribute++) {
            String name = text(in.readUnsignedShort());
            long length = Integer.toUnsignedLong(in.readInt());
            if (name.equals(VISIBLE)) {
                int count = in.readUnsignedShort();
                for (int index = 0; index < count; index++) {
                    types.add(annotation(member));
                }
            } else {
                in.skipNBytes(length);
            }
        }
        return types;
    }

    private String annotation(String member) throws IOException {
        String descriptor = text(in.readUnsignedShort());
        String type = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
        int pairs = in.readUnsignedShort();
        for (int pair = 0; pair < pairs; pair++) {
            in.readUnsignedShort();
            Optional<String> value = elementValue(member);
            if (type.equals(RENAMED_FROM)) {
                value.ifPresent(former -> formerNames.put(member, former));
            }
        }
        return type;
    }

    /** Reads past a value and returns it when it is a text. */
    private Optional<String> elementValue(String member) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 's' -> {
                return Optional.of(text(in.readUnsignedShort()));
            }
            case 'e' -> in.skipNBytes(4);
            case '@' -> annotation(member);
            case '[' -> {
                int count = in.readUnsignedShort();
                for (int index = 0; index < count; index++) {
                    elementValue(member);
                }
            }
            default -> in.skipNBytes(2);
        }
        return Optional.empty();
    }

    private String className(int index) throws IOException {
        return constants[index] instanceof Integer name ? text(name).replace('/', '.') : "";
    }

    private String text(int index) throws IOException {
        if (constants[index] instanceof String text) {
            return text;
        }
        throw new IOException("constant " + index + " is no text");
    }
}

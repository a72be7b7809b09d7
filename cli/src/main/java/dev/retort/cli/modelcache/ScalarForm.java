package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers and truth values. */
enum ScalarForm implements Form {
    INT {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            out.writeInt((Integer) value);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readInt();
        }
    },

    BOOLEAN {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readBoolean();
        }
    },

    OPTIONAL_INT {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            OptionalInt number = (OptionalInt) value;
            out.writeBoolean(number.isPresent());
            if (number.isPresent()) {
                out.writeInt(number.getAsInt());
            }
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
        }
    },

    OPTIONAL_LONG {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            OptionalLong number = (OptionalLong) value;
            out.writeBoolean(number.isPresent());
            if (number.isPresent()) {
                out.writeLong(number.getAsLong());
            }
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
        }
    }
}

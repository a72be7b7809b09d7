package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Values that their own text stands for, of one of several classes. */
record WrittenForm(List<Kind> kinds) implements Form {
    static final WrittenForm DECIMAL = new WrittenForm(List.of(new Kind(BigDecimal.class, BigDecimal::new)));

    static final WrittenForm IDENTIFIER = new WrittenForm(List.of(new Kind(UUID.class, UUID::fromString)));

    /** What a literal of a date, a time or both is. */
    static final WrittenForm MOMENT = new WrittenForm(List.of(
            new Kind(LocalDate.class, LocalDate::parse),
            new Kind(LocalTime.class, LocalTime::parse),
            new Kind(LocalDateTime.class, LocalDateTime::parse),
            new Kind(OffsetTime.class, OffsetTime::parse),
            new Kind(OffsetDateTime.class, OffsetDateTime::parse)));

    record Kind(Class<?> type, Function<String, Object> parser) {}

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        for (int number = 0; number < kinds.size(); number++) {
            if (kinds.get(number).type() == value.getClass()) {
                out.writeByte(number);
                out.writeUTF(value.toString());
                return;
            }
        }
        throw new UnkeptValueException(value.getClass().getName());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return kinds.get(in.readByte()).parser().apply(in.readUTF());
    }
}

package dev.retort.cli.modelcache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/**
 * The forms of the types that models are made of. They follow from the records themselves, so that a component somebody
 * adds to one is kept with it; each form is made once, and may hold itself.
 */
final class Forms {
    private final Map<Type, Form> known = new HashMap<>();

    Forms() {
        known.put(String.class, new TextForm());
        known.put(int.class, ScalarForm.INT);
        known.put(boolean.class, ScalarForm.BOOLEAN);
        known.put(OptionalInt.class, ScalarForm.OPTIONAL_INT);
        known.put(OptionalLong.class, ScalarForm.OPTIONAL_LONG);
        known.put(BigDecimal.class, WrittenForm.DECIMAL);
        known.put(UUID.class, WrittenForm.IDENTIFIER);
        known.put(Temporal.class, WrittenForm.MOMENT);
    }

    /**
     * The form of a type.
     *
     * @throws UnkeptValueException when there is none
     */
    Form of(Type type) {
        Form form = known.get(type);
        if (form == null) {
            form = type instanceof ParameterizedType generic ? ofGeneric(generic) : ofClass((Class<?>) type);
            known.put(type, form);
        }
        return form;
    }

    private Form ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return new OptionalForm(of(arguments[0]));
        } else if (raw == List.class) {
            return CollectionForm.list(of(arguments[0]));
        } else if (raw == SortedSet.class) {
            return CollectionForm.sortedSet(of(arguments[0]));
        } else if (raw == SortedMap.class) {
            return new MapForm(of(arguments[0]), of(arguments[1]));
        }
        throw new UnkeptValueException(type.getTypeName());
    }

    private Form ofClass(Class<?> type) {
        if (type.isEnum()) {
            return new ConstantForm(type, of(String.class));
        } else if (type.isRecord()) {
            return new RecordForm(type, this);
        } else if (type.isSealed()) {
            return new ChoiceForm(type, this);
        }
        throw new UnkeptValueException(type.getTypeName());
    }
}

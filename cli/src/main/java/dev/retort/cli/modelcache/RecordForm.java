package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record as its components; it is read through its constructor, which validates it like any other. */
final class RecordForm implements Form {
    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final Form[] forms;

    RecordForm(Class<?> type, Forms forms) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor: " + type, impossible);
        }
        this.forms = Arrays.stream(components)
                .map(component -> forms.of(component.getGenericType()))
                .toArray(Form[]::new);
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        for (int i = 0; i < components.length; i++) {
            forms[i].write(component(value, components[i]), out);
        }
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException("a component cannot be asked for: " + component, inaccessible);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = forms[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IOException("not a value of " + constructor.getDeclaringClass(), refused);
        }
    }
}

package dev.retort.cli.modelcache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** One of the cases of a sealed type: the number of the case, then the value. */
final class ChoiceForm implements Form {
    private final List<Class<?>> cases;
    private final Forms forms;

    ChoiceForm(Class<?> sealed, Forms forms) {
        cases = List.of(sealed.getPermittedSubclasses());
        this.forms = forms;
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        for (int number = 0; number < cases.size(); number++) {
            if (cases.get(number).isInstance(value)) {
                out.writeByte(number);
                forms.of(cases.get(number)).write(value, out);
                return;
            }
        }
        throw new UnkeptValueException(value.getClass().getName());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return forms.of(cases.get(in.readByte())).read(in);
    }
}

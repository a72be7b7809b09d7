package dev.retort.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list of objects in order of name, each name once. A replay makes a new schema for every operation, so
 * what differs in one object from a list that is in order already is made without looking at the others.
 */
final class NamedObjects<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> objects;
    private final Function<T, ObjectName> name;

    /** What names the objects use, when somebody asked; shared with the lists made from this one. */
    private @Nullable NamesInUse<T> used;

    private NamedObjects(List<T> objects, Function<T, ObjectName> name) {
        this.objects = objects;
        this.name = name;
    }

    /**
     * The objects in order.
     *
     * @param what the objects are called in an error
     * @throws IllegalArgumentException when two have the same name
     */
    static <T> NamedObjects<T> inOrder(String what, List<T> objects, Function<T, ObjectName> name) {
        if (objects instanceof NamedObjects<T> known) {
            return known;
        }
        List<T> ordered = new ArrayList<>(objects);
        ordered.sort(Comparator.comparing(name));
        for (int i = 1; i < ordered.size(); i++) {
            ObjectName here = name.apply(ordered.get(i));
            if (here.equals(name.apply(ordered.get(i - 1)))) {
                throw new IllegalArgumentException("two " + what + " are named " + here);
            }
        }
        return new NamedObjects<>(ordered, name);
    }

    @Override
    public T get(int index) {
        return objects.get(index);
    }

    @Override
    public int size() {
        return objects.size();
    }

    Optional<T> find(ObjectName wanted) {
        int place = place(wanted);
        return place < 0 ? Optional.empty() : Optional.of(objects.get(place));
    }

    /** The list with this object, in place of the one of its name where there is one. */
    NamedObjects<T> with(T object) {
        int place = place(name.apply(object));
        List<T> changed = new ArrayList<>(objects);
        Optional<T> before = Optional.empty();
        if (place < 0) {
            changed.add(-place - 1, object);
        } else {
            before = Optional.of(changed.set(place, object));
        }
        NamedObjects<T> next = new NamedObjects<>(changed, name);
        return followed(next, before, Optional.of(object));
    }

    /** The list without the object of this name. */
    NamedObjects<T> without(ObjectName gone) {
        int place = place(gone);
        if (place < 0) {
            return this;
        }
        List<T> changed = new ArrayList<>(objects);
        Optional<T> before = Optional.of(changed.remove(place));
        return followed(new NamedObjects<>(changed, name), before, Optional.empty());
    }

    private NamedObjects<T> followed(NamedObjects<T> next, Optional<T> gone, Optional<T> added) {
        if (used != null && used.follow(this, next, gone, added)) {
            next.used = used;
        }
        return next;
    }

    /** Whether an object of that schema uses the name; {@code names} says which an object uses. */
    boolean uses(ObjectName wanted, Function<T, List<ObjectName>> names) {
        NamesInUse<T> known = used;
        if (known == null || !known.areOf(this)) {
            known = new NamesInUse<>(this, names);
            used = known;
        }
        return known.holds(wanted);
    }

    /** Where it is, else the place it would have, made negative as {@link java.util.Collections#binarySearch} does. */
    private int place(ObjectName wanted) {
        int low = 0;
        int high = objects.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = name.apply(objects.get(middle)).compareTo(wanted);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }
}

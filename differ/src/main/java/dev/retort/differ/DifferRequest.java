package dev.retort.differ;

import dev.retort.dialect.Capabilities;
import dev.retort.differ.managed.ObjectPatterns;
import dev.retort.differ.rename.Rename;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What beside the two schemas decides about a difference.
 *
 * @param replayed the schema that the revisions applied to this database have made: what it holds may be dropped
 * @param renames what somebody declared to be the same thing under a new name
 * @param noRenames nothing is renamed: what looks like it is dropped and added
 * @param capabilities of the database compared, so that what it cannot store is no difference
 * @param exclude what is looked at on neither side
 * @param manage what may be dropped although no revision made it
 * @param foreignTypes the types, as a column of the database names them, that somebody defined there and no entity can say
 * @param primitives for each table the columns that can never hold null in Java: their value in old rows is 0 or false
 */
public record DifferRequest(
        Schema replayed,
        List<Rename> renames,
        boolean noRenames,
        Capabilities capabilities,
        ObjectPatterns exclude,
        ObjectPatterns manage,
        SortedSet<String> foreignTypes,
        SortedMap<ObjectName, SortedSet<String>> primitives) {
    public DifferRequest {
        renames = List.copyOf(renames);
        foreignTypes = new TreeSet<>(foreignTypes);
        primitives = new TreeMap<>(primitives);
    }

    public static DifferRequest of(Schema replayed, Capabilities capabilities) {
        return new DifferRequest(
                replayed,
                List.of(),
                false,
                capabilities,
                ObjectPatterns.NONE,
                ObjectPatterns.NONE,
                new TreeSet<>(),
                new TreeMap<>());
    }

    public DifferRequest withRenames(List<Rename> declared) {
        return new DifferRequest(
                replayed, declared, noRenames, capabilities, exclude, manage, foreignTypes, primitives);
    }

    public DifferRequest withNoRenames() {
        return new DifferRequest(replayed, renames, true, capabilities, exclude, manage, foreignTypes, primitives);
    }

    public DifferRequest withExclude(ObjectPatterns patterns) {
        return new DifferRequest(
                replayed, renames, noRenames, capabilities, patterns, manage, foreignTypes, primitives);
    }

    public DifferRequest withManage(ObjectPatterns patterns) {
        return new DifferRequest(
                replayed, renames, noRenames, capabilities, exclude, patterns, foreignTypes, primitives);
    }

    public DifferRequest withForeignTypes(SortedSet<String> types) {
        return new DifferRequest(replayed, renames, noRenames, capabilities, exclude, manage, types, primitives);
    }

    public DifferRequest withPrimitives(Map<ObjectName, ? extends Set<String>> columns) {
        SortedMap<ObjectName, SortedSet<String>> sorted = new TreeMap<>();
        columns.forEach((table, names) -> sorted.put(table, new TreeSet<>(names)));
        return new DifferRequest(replayed, renames, noRenames, capabilities, exclude, manage, foreignTypes, sorted);
    }

    public boolean isPrimitive(ObjectName table, String column) {
        SortedSet<String> columns = primitives.get(table);
        return columns != null && columns.contains(column);
    }
}

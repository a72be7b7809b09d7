package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;

/** Lines that become one method, named by what they hold. */
record Chunk(String name, List<Line> lines) {
    /** A body of more lines is cut. */
    static final int LINES = 40;

    /** Of the 65,535 bytes a method may have. */
    static final int BYTES = 45_000;

    /** A run of the same call that is shorter goes into one method with its neighbours. */
    private static final int SHORT = 5;

    Chunk {
        lines = List.copyOf(lines);
    }

    static boolean fitsIntoOne(List<Line> lines) {
        return lines.size() <= LINES && lines.stream().mapToInt(Line::bytes).sum() <= BYTES;
    }

    /** The lines in chunks, in their order. A comment stands between two of them. */
    static List<Chunk> cut(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        for (List<Line> run : runs(lines)) {
            List<Line> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean joined = !last.isEmpty()
                    && last.size() < SHORT
                    && run.size() < SHORT
                    && run.get(0).comments().isEmpty();
            if (joined) {
                last.addAll(run);
            } else {
                groups.add(new ArrayList<>(run));
            }
        }
        return groups.stream().flatMap(group -> fitting(group).stream()).toList();
    }

    private static List<List<Line>> runs(List<Line> lines) {
        List<List<Line>> runs = new ArrayList<>();
        String method = "";
        for (Line line : lines) {
            if (!line.statement().method().equals(method) || !line.comments().isEmpty()) {
                runs.add(new ArrayList<>());
            }
            method = line.statement().method();
            runs.get(runs.size() - 1).add(line);
        }
        return runs;
    }

    private static List<Chunk> fitting(List<Line> group) {
        String name = name(group);
        List<Chunk> chunks = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        int bytes = 0;
        for (Line line : group) {
            if (!current.isEmpty() && (current.size() == LINES || bytes + line.bytes() > BYTES)) {
                chunks.add(new Chunk(name, current));
                current = new ArrayList<>();
                bytes = 0;
            }
            current.add(line);
            bytes += line.bytes();
        }
        chunks.add(new Chunk(name, current));
        return chunks;
    }

    private static String name(List<Line> group) {
        String method = group.get(0).statement().method();
        boolean same = group.stream().allMatch(line -> line.statement().method().equals(method));
        return !same ? "changeSchema" : method.endsWith("x") ? method + "es" : method + "s";
    }
}

package dev.retort.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a database and the migrations stand to each other.
 *
 * @param database its URL, without credentials
 * @param current the version rows
 * @param lines the same with what is known of them
 * @param pending what is not applied; unknown where the database is at a revision that no class has
 */
public record StatusReport(
        String database,
        List<String> current,
        List<String> lines,
        List<String> heads,
        Optional<List<RevisionScript>> pending) {
    public StatusReport {
        current = List.copyOf(current);
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
        pending = pending.map(List::copyOf);
    }

    public static StatusReport of(String database, RevisionGraph graph, Set<String> rows) {
        RevisionLines shown = new RevisionLines(graph, rows);
        return new StatusReport(
                database,
                List.copyOf(rows),
                rows.stream()
                        .map(id -> graph.find(id)
                                .map(revision -> shown.current(revision) + " " + revision.message())
                                .orElse(id + " (unknown)"))
                        .toList(),
                graph.effectiveHeads(),
                rows.stream().allMatch(id -> graph.find(id).isPresent())
                        ? Optional.of(graph.pending(rows))
                        : Optional.empty());
    }

    /** For people, a line a fact. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        text.add("database  " + database);
        text.add("current   " + (lines.isEmpty() ? "nothing applied" : String.join(", ", lines)));
        text.add("heads     " + (heads.isEmpty() ? "no revisions" : String.join(", ", heads)));
        text.add("pending   "
                + pending.map(all -> all.isEmpty() ? "nothing" : Integer.toString(all.size()))
                        .orElse("unknown, as the current revision is"));
        pending.orElse(List.of())
                .forEach(revision -> text.add("          " + revision.id() + " " + revision.message()));
        return text;
    }

    /** For programs, one object on one line. */
    public List<String> json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("database", database);
            array(json, "current", current);
            array(json, "heads", heads);
            if (pending.isPresent()) {
                pending(json, pending.get());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return List.of(text.toString());
    }

    private static void pending(JsonGenerator json, List<RevisionScript> revisions) throws IOException {
        json.writeArrayFieldStart("pending");
        for (RevisionScript revision : revisions) {
            json.writeStartObject();
            json.writeStringField("id", revision.id());
            json.writeStringField("message", revision.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void array(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}

package dev.retort.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.comparison.OperationSubject;
import dev.retort.dialect.hazard.Hazards;
import dev.retort.differ.managed.Unmanaged;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.schema.ObjectName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a report as one JSON object. The keys and their order are fixed; what is absent is left out. */
public final class CheckJson {
    private final JsonGenerator json;
    private final CheckReport report;

    private CheckJson(JsonGenerator json, CheckReport report) {
        this.json = json;
        this.report = report;
    }

    /** The object on one line, without a newline at its end. */
    public static String of(CheckReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new CheckJson(json, report).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return text.toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("status", report.status().name().toLowerCase(Locale.ROOT));
        texts("revision", report.revision());
        texts("heads", report.heads());
        json.writeArrayFieldStart("pending");
        for (RevisionScript pending : report.pending()) {
            json.writeStartObject();
            json.writeStringField("id", pending.id());
            json.writeStringField("message", pending.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        operations();
        possibleRenames();
        unmanaged();
        texts("warnings", report.warnings());
        json.writeEndObject();
    }

    private void operations() throws IOException {
        json.writeArrayFieldStart("operations");
        if (report.comparison().isPresent()) {
            Comparison comparison = report.comparison().get();
            EntityPlaces places = new EntityPlaces(comparison.model(), report.sources());
            for (Operation operation : comparison.difference().operations()) {
                operation(operation, places);
            }
        }
        json.writeEndArray();
    }

    private void operation(Operation operation, EntityPlaces places) throws IOException {
        OperationSubject subject = OperationSubject.of(operation);
        Optional<ObjectName> table = subject.object().filter(object -> subject.isTable());
        json.writeStartObject();
        json.writeStringField("operation", operation.getClass().getSimpleName());
        optional("schema", subject.object().flatMap(ObjectName::schema));
        optional("table", table.map(ObjectName::name));
        optional("column", subject.column());
        optional("name", subject.name());
        json.writeStringField("description", OperationDescription.of(operation));
        json.writeBooleanField("destructive", Hazards.deletesData(operation));
        Optional<EntityPlaces.Place> place = table.flatMap(name -> places.of(name, subject.column()));
        if (place.isPresent()) {
            json.writeStringField("entity", place.get().entity());
            optional("file", place.get().file().map(Object::toString));
            if (place.get().line().isPresent()) {
                json.writeNumberField("line", place.get().line().get());
            }
        }
        json.writeEndObject();
    }

    private void possibleRenames() throws IOException {
        json.writeArrayFieldStart("possibleRenames");
        for (PossibleRename rename : report.comparison()
                .map(found -> found.difference().possibleRenames())
                .orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("from", rename.from());
            json.writeStringField("to", rename.to());
            json.writeStringField("option", rename.option());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unmanaged() throws IOException {
        json.writeArrayFieldStart("unmanaged");
        if (report.comparison().isPresent()) {
            for (Unmanaged object : report.comparison().get().difference().unmanaged()) {
                unmanaged(object.kind(), object.schema(), object.table(), object.name(), object.reason());
            }
            for (var other : report.comparison().get().others()) {
                unmanaged(
                        other.kind().words(),
                        other.name().schema(),
                        other.table().map(ObjectName::name),
                        other.name().name(),
                        other.reason());
            }
        }
        json.writeEndArray();
    }

    private void unmanaged(String kind, Optional<String> schema, Optional<String> table, String name, String reason)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        optional("schema", schema);
        optional("table", table);
        json.writeStringField("name", name);
        json.writeStringField("reason", reason);
        json.writeEndObject();
    }

    private void texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void optional(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }
}

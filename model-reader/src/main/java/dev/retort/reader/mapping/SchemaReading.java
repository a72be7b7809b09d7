package dev.retort.reader.mapping;

import dev.retort.dialect.Dialect;
import dev.retort.model.Model.Origin;
import dev.retort.naming.NameLength;
import dev.retort.reader.boot.BootedModel;
import dev.retort.reader.type.ColumnTypes;
import dev.retort.reader.type.NamedEnums;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;

/** Reads the whole schema: tables, sequences and named enums, and the schemas they live in. */
public final class SchemaReading {
    private final Metadata metadata;
    private final List<BootedModel> models;
    private final List<Dialect> readers;
    private final ColumnPlaces places;
    private final ObjectNames names;
    private final Notices notices;
    private final SortedMap<ObjectName, Origin> origins = new TreeMap<>();

    /**
     * @param models the boots, that of the database to compare with first
     * @param readers the dialects that column definitions are read by
     * @param defaultSchema the schema the settings call the default
     * @param loader finds the class files of entities
     */
    public SchemaReading(
            List<BootedModel> models,
            List<Dialect> readers,
            Optional<String> defaultSchema,
            ClassLoader loader,
            Notices notices) {
        this.models = models;
        this.metadata = models.get(0).metadata();
        this.readers = readers;
        this.places = ColumnPlaces.of(metadata, new MemberOrder(loader), new PrimitiveMembers(loader));
        this.names = new ObjectNames(defaultSchema, shortest(models), notices);
        this.notices = notices;
    }

    public Schema read() {
        NamedEnums enums = new NamedEnums();
        ColumnTypes types = new ColumnTypes(models, readers, enums, notices::important);
        TableReading reading = new TableReading(
                names,
                places,
                new ColumnReading(models, types, notices),
                new SeedRowReading(metadata, notices),
                notices);
        SequenceReading sequenceReading = new SequenceReading(names, notices);
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            CutNames cut = names.distinct(
                    "tables or sequences", "@Table(name = \"...\"), @SequenceGenerator(sequenceName = \"...\")");
            for (org.hibernate.mapping.Table mapped : namespace.getTables()) {
                // Not by the number of columns: a table per class does not count those that it inherits.
                if (mapped.isPhysicalTable()
                        && !mapped.isView()
                        && !mapped.getColumns().isEmpty()) {
                    Table table = reading.read(mapped);
                    cut.take(table.name().name());
                    tables.add(table);
                    places.in(mapped).ifPresent(place -> origins.put(table.name(), origin(mapped, place)));
                }
            }
            namespace.getSequences().forEach(sequence -> {
                Sequence read = sequenceReading.read(sequence);
                cut.take(read.name().name());
                sequences.add(read);
            });
        }
        List<String> statements = AuxiliaryObjects.createStatements(metadata);
        AuxiliaryObjects.tell(statements, notices);
        UserDefinedTypes.tell(metadata, notices);
        return enums.referredTo(new Schema(schemas(tables, sequences), tables, sequences, enums.types(statements)));
    }

    /** The class and the member behind each table and column. */
    public SortedMap<ObjectName, Origin> origins() {
        return origins;
    }

    private Origin origin(org.hibernate.mapping.Table mapped, ColumnPlaces.Places place) {
        return new Origin(
                place.entity(),
                new TreeMap<>(place.members()),
                new TreeSet<>(place.primitives()),
                places.formerName(mapped),
                new TreeMap<>(place.formerColumns()));
    }

    /** What the one of the databases keeps of a name that keeps least. */
    private static NameLength shortest(List<BootedModel> models) {
        return new NameLength(models.stream()
                .mapToInt(model -> model.dialect().capabilities().identifierBytes())
                .min()
                .orElseThrow());
    }

    private static List<String> schemas(List<Table> tables, List<Sequence> sequences) {
        TreeSet<String> schemas = new TreeSet<>();
        tables.forEach(table -> table.name().schema().ifPresent(schemas::add));
        sequences.forEach(sequence -> sequence.name().schema().ifPresent(schemas::add));
        return List.copyOf(schemas);
    }
}

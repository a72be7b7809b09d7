package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Reads the foreign keys of a table that Hibernate would create. */
final class ForeignKeyReading {
    private static final Pattern ACTION = Pattern.compile(
            "\\bon\\s+(delete|update)\\s+(no\\s+action|restrict|cascade|set\\s+null|set\\s+default)\\b");

    private record Reference(String column, String target) {}

    private final ObjectNames names;
    private final Notices notices;

    ForeignKeyReading(ObjectNames names, Notices notices) {
        this.names = names;
        this.notices = notices;
    }

    /** The keys; {@code columns} are the names of the table's columns in their order. */
    List<ForeignKey> read(Table table, List<String> columns) {
        List<ForeignKey> keys = new ArrayList<>();
        for (org.hibernate.mapping.ForeignKey mapped : table.getForeignKeys().values()) {
            if (mapped.isPhysicalConstraint() && mapped.isCreationEnabled()) {
                read(table, mapped, columns).filter(key -> !keys.contains(key)).ifPresent(keys::add);
            }
        }
        keys.sort(Comparator.comparing(
                        (ForeignKey key) -> columns.indexOf(key.columns().get(0)))
                .thenComparing(key -> key.columns().size())
                .thenComparing(key -> String.join(",", key.columns()))
                .thenComparing(ForeignKey::referencedTable));
        return keys;
    }

    private Optional<ForeignKey> read(Table table, org.hibernate.mapping.ForeignKey mapped, List<String> columns) {
        List<Column> targets = mapped.isReferenceToPrimaryKey()
                ? mapped.getReferencedTable().getPrimaryKey().getColumns()
                : mapped.getReferencedColumns();
        ObjectName referenced = names.of(mapped.getReferencedTable());
        if (targets.size() != mapped.getColumns().size()) {
            notices.important("the foreign key of " + names.of(table).written() + " to " + referenced.written()
                    + " is not read: it pairs " + mapped.getColumns().size() + " columns with " + targets.size());
            return Optional.empty();
        }
        List<Reference> pairs = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            pairs.add(new Reference(stored(mapped.getColumns().get(index)), stored(targets.get(index))));
        }
        pairs.sort(Comparator.comparing(pair -> columns.indexOf(pair.column())));
        String text = (definition(mapped) + " " + NewerHibernate.options(mapped).orElse("")).toLowerCase(Locale.ROOT);
        return Optional.of(new ForeignKey(
                ExplicitName.of(mapped.getName()),
                pairs.stream().map(Reference::column).toList(),
                referenced,
                pairs.stream().map(Reference::target).toList(),
                action(text, "delete").orElseGet(() -> onDelete(mapped.getOnDeleteAction())),
                action(text, "update").orElse(ReferentialAction.NO_ACTION),
                deferral(text)));
    }

    private static String definition(org.hibernate.mapping.ForeignKey mapped) {
        return mapped.getKeyDefinition() == null ? "" : mapped.getKeyDefinition();
    }

    private static Optional<ReferentialAction> action(String text, String event) {
        Matcher matcher = ACTION.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(event)) {
                String name = matcher.group(2).replaceAll("\\s+", "_").toUpperCase(Locale.ROOT);
                return Optional.of(ReferentialAction.valueOf(name));
            }
        }
        return Optional.empty();
    }

    private static ReferentialAction onDelete(OnDeleteAction action) {
        return action == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(action.name());
    }

    private static Deferral deferral(String text) {
        if (text.contains("initially deferred")) {
            return Deferral.INITIALLY_DEFERRED;
        }
        boolean deferrable = text.contains("deferrable") && !text.contains("not deferrable");
        return deferrable ? Deferral.DEFERRABLE : Deferral.NOT_DEFERRABLE;
    }

    private static String stored(Column column) {
        return StoredName.of(column.getName(), column.isQuoted());
    }
}

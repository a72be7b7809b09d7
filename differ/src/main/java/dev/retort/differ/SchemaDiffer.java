package dev.retort.differ;

import dev.retort.differ.column.ComputedColumns;
import dev.retort.differ.constraint.NewName;
import dev.retort.differ.form.Both;
import dev.retort.differ.form.Compared;
import dev.retort.differ.hanging.HangingName;
import dev.retort.differ.hanging.HangingObjects;
import dev.retort.differ.managed.ExcludedObjects;
import dev.retort.differ.managed.ManagedObjects;
import dev.retort.differ.rename.RenameResolution;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropSchema;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds what leads from the actual schema to the desired one. Compared is the canonical form, written is the original. For
 * each kind of object: what is there is dropped or modified, then what is missing is added.
 */
public final class SchemaDiffer {
    private final Scope scope;
    private final Pair<Both<Schema>> schemas;

    private SchemaDiffer(Scope scope, Pair<Both<Schema>> schemas) {
        this.scope = scope;
        this.schemas = schemas;
    }

    /**
     * The difference between what is there and what is asked for.
     *
     * @throws IllegalArgumentException when nothing at all is asked for, which is a mistake and no wish to drop
     *     everything; or when a declared rename fits neither schema
     */
    public static Difference difference(Pair<Compared> schemas, DifferRequest request) {
        if (schemas.after().original().tables().isEmpty()) {
            throw new IllegalArgumentException("the desired schema has no tables; nothing was compared");
        }
        Schema desired = schemas.after().original();
        List<SchemaOperation> renames =
                RenameResolution.resolve(schemas.before().original(), desired, request.renames());
        Schema replayed = RenameResolution.apply(request.replayed(), renames);
        Both<Schema> live = schemas.before().both().each(schema -> RenameResolution.apply(schema, renames));
        live = live.each(new OwnedSequences(desired)::apart);
        live = live.each(new RenamedSeedRows(replayed, renames)::in);
        Both<Schema> wanted = schemas.after().both();
        if (!request.capabilities().comments()) {
            UnstoredComments comments = new UnstoredComments(replayed, desired);
            live = live.each(comments::in);
            wanted = new Both<>(desired, comments.asWritten(wanted.canonical()));
        }
        if (!request.capabilities().sequences()) {
            live = live.each(new UnstoredSequences(replayed)::in);
        }
        ExcludedObjects excluded = new ExcludedObjects(request.exclude());
        Scope scope =
                new Scope(request, live.original(), new ManagedObjects(replayed, request.manage()), new Changes());
        renames.forEach(scope.changes()::add);
        new SchemaDiffer(scope, new Pair<>(live.each(excluded::without), wanted.each(excluded::without))).compare();
        hanging(NewName.given(live.original(), scope.changes().operations), scope.changes());
        return scope.changes().difference();
    }

    private void compare() {
        namespaces();
        new EnumDiffer(scope, schemas).compare();
        new SequenceDiffer(scope, schemas).compare();
        new TableDiffer(scope, schemas).compare();
    }

    private void namespaces() {
        Set<String> present = new TreeSet<>(schemas.before().original().schemas());
        Set<String> asked = new TreeSet<>(schemas.after().original().schemas());
        present.stream()
                .filter(schema -> !asked.contains(schema) && scope.managed().schema(schema))
                .filter(schema -> isLeftEmpty(schemas.before().original(), schema))
                .forEach(schema -> scope.changes().add(new DropSchema(schema)));
        asked.stream().filter(schema -> !present.contains(schema)).forEach(schema -> scope.changes()
                .add(new CreateSchema(schema)));
    }

    /** Whether everything in a schema goes: what somebody else put there keeps it. */
    private boolean isLeftEmpty(Schema live, String schema) {
        ManagedObjects managed = scope.managed();
        Predicate<ObjectName> there =
                name -> name.schema().filter(schema::equals).isPresent();
        return live.tables().stream().map(Table::name).filter(there).allMatch(managed::table)
                && live.sequences().stream().map(Sequence::name).filter(there).allMatch(managed::sequence)
                && live.enums().stream().map(EnumType::name).filter(there).allMatch(managed::enumType);
    }

    private static void hanging(Schema live, Changes changes) {
        changes.become(ComputedColumns.remade(live, changes.operations));
        for (Operation change : HangingObjects.changes(live, changes.operations)) {
            changes.add(change);
            changes.unmanaged.removeIf(object -> HangingName.matches(change, object));
        }
    }
}

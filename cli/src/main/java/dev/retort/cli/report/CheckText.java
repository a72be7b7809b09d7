package dev.retort.cli.report;

import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.output.Console;
import dev.retort.differ.managed.Unmanaged;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.operation.OperationDescription;
import java.util.List;

/** Prints the outcome of a comparison for people: a line for each difference, and what is left alone beside it. */
public final class CheckText {
    private CheckText() {}

    public static void print(Comparison comparison, Console console) {
        comparison.warnings().forEach(console::note);
        unmanaged(comparison.difference().unmanaged(), console);
        comparison
                .others()
                .forEach(other -> console.detail(
                        "not managed: " + other.kind().words() + " " + other.name() + ", " + other.reason()));
        comparison.difference().operations().stream()
                .map(OperationDescription::of)
                .forEach(console::result);
        for (PossibleRename rename : comparison.difference().possibleRenames()) {
            console.result("possible rename: " + rename.from() + " to " + rename.to() + " (" + rename.option() + ")");
        }
        if (comparison.difference().isEmpty()) {
            console.result("No differences.");
        }
    }

    private static void unmanaged(List<Unmanaged> objects, Console console) {
        if (objects.isEmpty()) {
            return;
        }
        if (!console.verbose()) {
            console.note(objects.size() + (objects.size() == 1 ? " object" : " objects")
                    + " in the database no entity asks for and no revision made: left alone (-v lists them)");
        }
        for (Unmanaged object : objects) {
            String table = object.table().map(name -> name + ".").orElse("");
            String schema = object.schema().map(name -> name + ".").orElse("");
            console.detail(
                    "not managed: " + object.kind() + " " + schema + table + object.name() + ", " + object.reason());
        }
    }
}

package dev.retort.cli.entity;

import dev.retort.cli.modelcache.ModelCache;
import dev.retort.cli.modelcache.ModelFingerprint;
import dev.retort.model.Model;
import dev.retort.model.ModelRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The model of a request as the cache knows it. Only the installed program keeps models: in a build of its own, the reader
 * may change from one run to the next.
 *
 * @param model known, or read
 * @param known whether it was not read anew
 * @param keeping what is left to do so that it is known the next time; nobody has to wait for it
 */
record KeptModel(Model model, boolean known, Runnable keeping) {
    /** The model kept for this request, else the one that {@code reading} gives. */
    static KeptModel of(ModelRequest request, Supplier<Model> reading) {
        Optional<List<Path>> program = InstalledReader.program();
        Optional<String> fingerprint = program.flatMap(folders -> ModelFingerprint.of(request, folders));
        if (fingerprint.isEmpty()) {
            return new KeptModel(reading.get(), false, () -> {});
        }
        ModelCache cache = ModelCache.ofUser();
        Optional<Model> kept = cache.holds(fingerprint.get())
                ? cache.find(fingerprint.get(), request.databaseVersion().getAsInt())
                : Optional.empty();
        if (kept.isPresent()) {
            return new KeptModel(kept.get(), true, () -> {});
        }
        Model read = reading.get();
        return new KeptModel(read, false, () -> {
            // A build may have replaced classes while they were read: what came of it belongs to neither state.
            if (read.repeatable() && fingerprint.equals(ModelFingerprint.of(request, program.get()))) {
                cache.keep(fingerprint.get(), request.databaseVersion().getAsInt(), read);
            }
        });
    }
}

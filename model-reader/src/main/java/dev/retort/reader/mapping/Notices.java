package dev.retort.reader.mapping;

import dev.retort.model.Model.Notice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a person should know, each line once. */
public final class Notices {
    private final Set<Notice> notices = new LinkedHashSet<>();

    /** Said always. */
    public void important(String text) {
        notices.add(new Notice(true, text));
    }

    /** Said when more is asked for. */
    public void detail(String text) {
        notices.add(new Notice(false, text));
    }

    public List<Notice> all() {
        return List.copyOf(notices);
    }
}

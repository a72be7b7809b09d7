package dev.retort.migration;

/** A condition that every row fulfils or leaves unknown. */
public sealed interface Check extends TableElement permits CheckElement {
    /** The name, where it is not that of the convention, {@code ck_<table>_<number>}. */
    Check named(String name);
}

package dev.retort.migration;

/**
 * A condition that every row fulfils or leaves unknown. A check that has no name, which SQLite allows, is dropped by
 * saying its condition: {@code op.dropCheck("customer", check("age > 0"))}.
 */
public sealed interface Check extends TableElement, Which permits CheckElement {
    /** The name, where it is not that of the convention, {@code ck_<table>_<number>}. */
    Check named(String name);
}

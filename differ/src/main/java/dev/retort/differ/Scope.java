package dev.retort.differ;

/** What every differ works with: the request, what may be dropped, and where the findings go. */
record Scope(DifferRequest request, ManagedObjects managed, Changes changes) {}

package dev.retort.differ;

import dev.retort.schema.Schema;

/**
 * What every differ works with: the request, what is there as it is written, what may be dropped, and where the findings
 * go.
 */
record Scope(DifferRequest request, Schema live, ManagedObjects managed, Changes changes) {}

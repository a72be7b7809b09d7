package dev.retort.differ;

import dev.retort.differ.managed.ManagedObjects;
import dev.retort.schema.Schema;

/**
 * What every differ works with: the request, what is there as it is written, what may be dropped, and where the findings
 * go.
 */
public record Scope(DifferRequest request, Schema live, ManagedObjects managed, Changes changes) {}

package dev.retort.differ.planner;

import dev.retort.schema.ObjectName;

/** Where an operation runs: its phase, and the object by which it is ordered within. */
record Place(Phase phase, ObjectName object) {}

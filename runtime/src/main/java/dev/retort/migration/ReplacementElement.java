package dev.retort.migration;

import java.util.Optional;

record ReplacementElement(Optional<String> value) implements Replacement {}

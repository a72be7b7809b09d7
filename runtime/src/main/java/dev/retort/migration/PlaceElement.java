package dev.retort.migration;

import dev.retort.operation.EnumChange;

record PlaceElement(EnumChange.Add.Place record) implements Place {}

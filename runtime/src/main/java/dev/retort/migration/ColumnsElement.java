package dev.retort.migration;

import java.util.List;

record ColumnsElement(List<String> names) implements Columns {}

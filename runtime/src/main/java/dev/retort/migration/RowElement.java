package dev.retort.migration;

import dev.retort.schema.Literal;
import java.util.List;

record RowElement(List<Literal> cells) implements Row {}

package dev.retort.migration;

record ValidateSeparatelyOption() implements ConstraintOption {}

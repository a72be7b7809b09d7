package dev.retort.migration;

record UndecidedElement() implements Undecided {}

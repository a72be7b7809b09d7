package dev.retort.migration;

record ConcurrentlyOption() implements IndexOption {}

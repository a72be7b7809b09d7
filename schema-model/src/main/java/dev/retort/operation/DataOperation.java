package dev.retort.operation;

/** A step that touches rows or that nobody can look into. It has no way back of its own. */
public sealed interface DataOperation extends Operation permits HandWritten, InsertRows, FillColumn, Irreversible {}

package dev.retort.operation;

/** What a person wrote for the database itself: it may change rows, structure and settings, and nobody can look into it. */
public sealed interface HandWritten extends DataOperation permits ExecuteSql, ExecuteScript, RunCode {}

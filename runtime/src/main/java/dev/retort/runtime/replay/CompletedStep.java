package dev.retort.runtime.replay;

import dev.retort.operation.Operation;
import dev.retort.runtime.recording.SourceLine;

/** A step whose operation leaves nothing out; a declared one is known and not executed. */
public record CompletedStep(Operation operation, SourceLine line, boolean declared) {}

package dev.retort.operation;

/** Runs Java code of the migration class; {@code number} counts such steps within one body, from 0. */
public record RunCode(String what, int number) implements HandWritten {
    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRunCode(this);
    }
}

package dev.retort.operation;

/** Runs the statements of a script; {@code text} is what the resource at {@code path} held when it was read. */
public record ExecuteScript(String path, String text) implements HandWritten {
    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitExecuteScript(this);
    }
}

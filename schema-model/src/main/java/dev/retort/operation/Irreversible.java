package dev.retort.operation;

/** Says that there is no way past this point, and why. */
public record Irreversible(String why) implements DataOperation {
    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitIrreversible(this);
    }
}

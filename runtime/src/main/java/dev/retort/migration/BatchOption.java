package dev.retort.migration;

record BatchOption(int rows) implements BackfillOption {
    BatchOption {
        if (rows < 1) {
            throw new IllegalArgumentException("inBatchesOf(" + rows + "): a batch has at least one row");
        }
    }
}

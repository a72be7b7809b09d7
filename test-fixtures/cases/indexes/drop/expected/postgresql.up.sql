DROP INDEX "ix_last";

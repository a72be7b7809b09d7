ALTER INDEX "ix_new" RENAME TO "ix_old";

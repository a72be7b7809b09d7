ALTER INDEX "ix_old" RENAME TO "ix_new";

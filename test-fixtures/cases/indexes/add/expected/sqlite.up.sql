CREATE INDEX "ix_last" ON "customer" ("last");

DROP INDEX "ix_name";
CREATE INDEX "ix_name" ON "customer" ("last", "first" DESC);

DROP INDEX "ix_first";
DROP INDEX "ix_second";
CREATE INDEX "ix_first" ON "customer" ("name");

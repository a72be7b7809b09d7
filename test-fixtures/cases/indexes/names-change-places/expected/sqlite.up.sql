DROP INDEX "ix_first";
DROP INDEX "ix_second";
CREATE INDEX "ix_first" ON "customer" ("email");
CREATE INDEX "ix_second" ON "customer" ("name");

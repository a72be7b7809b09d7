DROP INDEX "ix_first";
CREATE INDEX "ix_first" ON "customer" ("email");
CREATE INDEX "ix_second" ON "customer" ("name");

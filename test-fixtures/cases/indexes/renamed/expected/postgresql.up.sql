DROP INDEX "ix_old";
CREATE INDEX "ix_new" ON "customer" ("name");

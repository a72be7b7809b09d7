DROP INDEX "ix_new";
CREATE INDEX "ix_old" ON "customer" ("name");

DROP INDEX "ix_points";
CREATE INDEX "ix_points" ON "customer" ("points");

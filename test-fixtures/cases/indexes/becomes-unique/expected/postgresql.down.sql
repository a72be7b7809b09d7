ALTER TABLE "customer" DROP CONSTRAINT "ix_name";
CREATE INDEX "ix_name" ON "customer" ("name");

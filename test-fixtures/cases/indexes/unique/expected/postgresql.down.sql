ALTER TABLE "customer" DROP CONSTRAINT "ix_code";
CREATE INDEX "ix_code" ON "customer" ("code");

DROP INDEX "ix_code";
ALTER TABLE "customer" ADD CONSTRAINT "ix_code" UNIQUE ("code");

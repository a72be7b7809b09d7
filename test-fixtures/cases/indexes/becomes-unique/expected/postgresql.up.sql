DROP INDEX "ix_name";
ALTER TABLE "customer" ADD CONSTRAINT "ix_name" UNIQUE ("name");

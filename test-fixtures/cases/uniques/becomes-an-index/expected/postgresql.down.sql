DROP INDEX "ix_email";
ALTER TABLE "customer" ADD CONSTRAINT "uk_contact" UNIQUE ("email");

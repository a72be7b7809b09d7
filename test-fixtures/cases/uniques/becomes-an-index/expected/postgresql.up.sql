ALTER TABLE "customer" DROP CONSTRAINT "uk_contact";
CREATE INDEX "ix_email" ON "customer" ("email");

ALTER TABLE "customer" DROP CONSTRAINT "uk_contact";
ALTER TABLE "customer" ADD CONSTRAINT "uk_contact" UNIQUE ("email");

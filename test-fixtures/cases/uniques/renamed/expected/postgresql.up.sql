ALTER TABLE "customer" DROP CONSTRAINT "uk_old";
ALTER TABLE "customer" ADD CONSTRAINT "uk_new" UNIQUE ("email");

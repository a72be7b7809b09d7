ALTER TABLE "customer" DROP CONSTRAINT "uk_new";
ALTER TABLE "customer" ADD CONSTRAINT "uk_old" UNIQUE ("email");

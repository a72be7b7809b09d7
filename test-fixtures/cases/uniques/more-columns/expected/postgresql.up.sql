ALTER TABLE "customer" DROP CONSTRAINT "uk_name";
ALTER TABLE "customer" ADD CONSTRAINT "uk_name" UNIQUE ("last", "first");

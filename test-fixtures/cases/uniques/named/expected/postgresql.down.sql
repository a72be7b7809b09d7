ALTER TABLE "customer" DROP CONSTRAINT "uk_full_name";

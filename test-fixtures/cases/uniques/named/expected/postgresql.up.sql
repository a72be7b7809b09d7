ALTER TABLE "customer" ADD CONSTRAINT "uk_full_name" UNIQUE ("first", "last");

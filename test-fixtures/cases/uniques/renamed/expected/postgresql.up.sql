ALTER TABLE "customer" RENAME CONSTRAINT "uk_old" TO "uk_new";

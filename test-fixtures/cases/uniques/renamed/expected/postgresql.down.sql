ALTER TABLE "customer" RENAME CONSTRAINT "uk_new" TO "uk_old";

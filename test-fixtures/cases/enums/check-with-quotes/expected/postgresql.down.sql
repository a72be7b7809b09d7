ALTER TABLE "customer" RENAME COLUMN "the status" TO "status";

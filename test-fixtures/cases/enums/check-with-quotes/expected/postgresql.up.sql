ALTER TABLE "customer" RENAME COLUMN "status" TO "the status";

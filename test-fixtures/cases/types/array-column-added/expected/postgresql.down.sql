ALTER TABLE "customer" DROP COLUMN "tags";

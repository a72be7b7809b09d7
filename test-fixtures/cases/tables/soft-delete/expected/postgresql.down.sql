ALTER TABLE "customer" DROP COLUMN "deleted";

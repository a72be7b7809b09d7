ALTER TABLE "customer" DROP COLUMN "status";

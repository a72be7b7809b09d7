ALTER TABLE "customer" DROP COLUMN "total";

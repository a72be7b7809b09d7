ALTER TABLE "customer" DROP COLUMN "total";
ALTER TABLE "customer" DROP COLUMN "price";

ALTER TABLE "customer" DROP COLUMN "street";
ALTER TABLE "customer" DROP COLUMN "city";

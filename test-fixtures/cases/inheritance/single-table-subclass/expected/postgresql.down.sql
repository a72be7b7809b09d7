ALTER TABLE "payment" DROP COLUMN "dtype";
ALTER TABLE "payment" DROP COLUMN "number";

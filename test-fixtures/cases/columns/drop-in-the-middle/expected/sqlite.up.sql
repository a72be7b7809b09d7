ALTER TABLE "customer" DROP COLUMN "points";

ALTER TABLE "customer" DROP COLUMN "past";

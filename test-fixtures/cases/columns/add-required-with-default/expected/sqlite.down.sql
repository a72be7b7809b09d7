ALTER TABLE "customer" DROP COLUMN "plan";

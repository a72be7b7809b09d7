ALTER TABLE "customer" DROP COLUMN "status";
DROP TYPE "status";

ALTER TABLE "customer" DROP COLUMN "created";

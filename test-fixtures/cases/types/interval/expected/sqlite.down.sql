ALTER TABLE "customer" DROP COLUMN "waited";

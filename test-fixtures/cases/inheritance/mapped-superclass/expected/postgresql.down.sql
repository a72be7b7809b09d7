ALTER TABLE "customer" DROP COLUMN "changed";

ALTER TABLE "customer" DROP COLUMN "host";

CREATE TYPE "status" AS ENUM ('NEW', 'PAID');
ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_status";
ALTER TABLE "customer" ALTER COLUMN "status" TYPE "status" USING "status"::"status";

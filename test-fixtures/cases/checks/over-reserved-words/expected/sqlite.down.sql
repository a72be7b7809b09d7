ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_user";
ALTER TABLE "customer" DROP COLUMN "total";

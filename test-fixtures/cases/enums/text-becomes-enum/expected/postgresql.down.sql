ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_status";

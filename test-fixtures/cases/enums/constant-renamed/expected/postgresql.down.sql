ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_status";
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_status" CHECK ("status" IN ('NEW', 'PAID'));

ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_1" CHECK (status between 0 and 1);

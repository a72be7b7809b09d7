ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
ALTER TABLE "customer" ADD COLUMN "state" varchar(255) CONSTRAINT "ck_customer_state" CHECK ("state" IN ('NEW', 'PAID'));
ALTER TABLE "customer" DROP COLUMN "status";

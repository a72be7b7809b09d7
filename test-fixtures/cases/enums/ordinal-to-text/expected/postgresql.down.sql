ALTER TABLE "customer" ADD COLUMN "status" smallint;
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_1" CHECK (status between 0 and 1);
ALTER TABLE "customer" DROP COLUMN "state";

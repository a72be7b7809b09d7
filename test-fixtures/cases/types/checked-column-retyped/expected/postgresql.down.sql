ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
ALTER TABLE "customer" ALTER COLUMN "score" TYPE integer;
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_1" CHECK (score >= 0);

ALTER TABLE "customer" ALTER COLUMN "status" TYPE varchar(255);
ALTER TABLE "customer" ADD CONSTRAINT "ck_customer_status" CHECK ("status" IN ('NEW', 'PAID'));
DROP TYPE "status";

ALTER TABLE "customer" ADD COLUMN "status" varchar(255) CONSTRAINT "ck_customer_status" CHECK ("status" IN ('NEW', 'PAID'));

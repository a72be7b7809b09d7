ALTER TABLE "customer" ALTER COLUMN "id" TYPE integer;
ALTER TABLE "visit" ALTER COLUMN "customer_id" TYPE integer;

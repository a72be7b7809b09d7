ALTER TABLE "customer" ALTER COLUMN "id" TYPE bigint;
ALTER TABLE "visit" ALTER COLUMN "customer_id" TYPE bigint;

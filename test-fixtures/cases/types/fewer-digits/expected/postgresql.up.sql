ALTER TABLE "customer" ALTER COLUMN "price" TYPE numeric(12, 2);

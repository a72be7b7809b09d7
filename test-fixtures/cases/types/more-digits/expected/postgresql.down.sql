ALTER TABLE "customer" ALTER COLUMN "total" TYPE numeric(8, 2);

ALTER TABLE "customer" ALTER COLUMN "total" TYPE numeric(12, 4);

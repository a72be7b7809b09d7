ALTER TABLE "customer" ALTER COLUMN "price" TYPE numeric(19, 4);

ALTER TABLE "customer" ALTER COLUMN "weight" TYPE real;

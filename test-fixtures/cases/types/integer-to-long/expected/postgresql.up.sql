ALTER TABLE "customer" ALTER COLUMN "points" TYPE bigint;

ALTER TABLE "customer" ALTER COLUMN "seen" TYPE timestamp(6) with time zone;

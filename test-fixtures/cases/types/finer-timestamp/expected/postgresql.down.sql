ALTER TABLE "customer" ALTER COLUMN "seen" TYPE timestamp(3);

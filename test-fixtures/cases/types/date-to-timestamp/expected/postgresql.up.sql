ALTER TABLE "customer" ALTER COLUMN "joined" TYPE timestamp(6);

ALTER TABLE "customer" ALTER COLUMN "joined" TYPE date;

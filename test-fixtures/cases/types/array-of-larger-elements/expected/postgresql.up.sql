ALTER TABLE "customer" ALTER COLUMN "scores" TYPE bigint[];

ALTER TABLE "customer" ALTER COLUMN "score" TYPE integer;

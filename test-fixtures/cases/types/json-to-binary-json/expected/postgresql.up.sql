ALTER TABLE "customer" ALTER COLUMN "document" TYPE jsonb;

ALTER TABLE "customer" ALTER COLUMN "note" TYPE text;

UPDATE "customer" SET "name" = 'nobody' WHERE "name" IS NULL;
ALTER TABLE "customer" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "name" SET DEFAULT 'nobody';

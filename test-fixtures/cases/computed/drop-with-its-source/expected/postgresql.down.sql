ALTER TABLE "customer" ADD COLUMN "price" integer DEFAULT 0 NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "price" DROP DEFAULT;
ALTER TABLE "customer" ADD COLUMN "total" integer GENERATED ALWAYS AS (price * 2) STORED;

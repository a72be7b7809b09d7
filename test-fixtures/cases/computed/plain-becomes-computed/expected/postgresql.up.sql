ALTER TABLE "customer" DROP COLUMN "total";
ALTER TABLE "customer" ADD COLUMN "total" integer GENERATED ALWAYS AS (price * 2) STORED;

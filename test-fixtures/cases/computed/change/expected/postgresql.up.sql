ALTER TABLE "customer" DROP COLUMN "total";
ALTER TABLE "customer" ADD COLUMN "total" integer GENERATED ALWAYS AS (price * 3) STORED;

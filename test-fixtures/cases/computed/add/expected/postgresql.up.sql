ALTER TABLE "customer" ADD COLUMN "total" integer GENERATED ALWAYS AS (price * amount) STORED;

COMMENT ON COLUMN "customer"."name" IS NULL;

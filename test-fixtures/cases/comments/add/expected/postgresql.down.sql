COMMENT ON COLUMN "customer"."name" IS NULL;
COMMENT ON TABLE "customer" IS NULL;

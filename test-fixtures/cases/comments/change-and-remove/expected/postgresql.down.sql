COMMENT ON COLUMN "customer"."name" IS 'Old';
COMMENT ON TABLE "customer" IS 'Who buys';

COMMENT ON COLUMN "customer"."name" IS 'What he''s called';
COMMENT ON TABLE "customer" IS 'Who buys';

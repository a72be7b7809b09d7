COMMENT ON COLUMN "customer"."name" IS 'O''Brien said "x" */ \ and
a new line; -- done';

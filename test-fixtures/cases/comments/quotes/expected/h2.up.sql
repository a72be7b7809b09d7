COMMENT ON COLUMN "CUSTOMER"."NAME" IS 'O''Brien said "x" */ \ and
a new line; -- done';

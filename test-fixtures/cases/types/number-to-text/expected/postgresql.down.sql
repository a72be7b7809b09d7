ALTER TABLE "customer" ALTER COLUMN "code" TYPE integer USING "code"::integer;

ALTER TABLE "customer" ALTER COLUMN "code" TYPE integer USING "code"::integer;
ALTER TABLE "customer" ALTER COLUMN "region" TYPE varchar(60);

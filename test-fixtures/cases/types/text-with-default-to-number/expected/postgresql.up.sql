ALTER TABLE "customer" ALTER COLUMN "score" DROP DEFAULT;
ALTER TABLE "customer" ALTER COLUMN "score" TYPE integer USING "score"::integer;
ALTER TABLE "customer" ALTER COLUMN "score" SET DEFAULT 0;

ALTER TABLE "customer" DROP COLUMN "total";
ALTER TABLE "customer" ADD COLUMN "total" integer DEFAULT 0 NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "total" DROP DEFAULT;

ALTER TABLE "customer" ADD COLUMN "deleted" boolean DEFAULT TRUE NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "deleted" DROP DEFAULT;
COMMENT ON COLUMN "customer"."deleted" IS 'Soft-delete indicator';

ALTER TABLE "customer" ADD COLUMN "waited" interval;

ALTER TABLE "customer" ADD COLUMN "waited" interval second(6);

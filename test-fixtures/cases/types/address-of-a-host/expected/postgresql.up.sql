ALTER TABLE "customer" ADD COLUMN "host" inet;

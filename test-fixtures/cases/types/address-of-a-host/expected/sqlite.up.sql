ALTER TABLE "customer" ADD COLUMN "host" text;

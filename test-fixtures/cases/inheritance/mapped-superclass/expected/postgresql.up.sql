ALTER TABLE "customer" ADD COLUMN "changed" timestamp(6) with time zone;

ALTER TABLE "CUSTOMER" ADD COLUMN "CHANGED" timestamp(6) with time zone;

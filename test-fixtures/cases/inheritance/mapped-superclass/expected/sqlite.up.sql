ALTER TABLE "customer" ADD COLUMN "changed" timestamp with time zone(6);

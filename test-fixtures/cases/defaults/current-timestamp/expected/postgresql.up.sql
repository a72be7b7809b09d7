ALTER TABLE "customer" ADD COLUMN "created" timestamp(6) with time zone DEFAULT CURRENT_TIMESTAMP;

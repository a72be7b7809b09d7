ALTER TABLE "customer" ADD COLUMN "active" boolean DEFAULT 1 NOT NULL;

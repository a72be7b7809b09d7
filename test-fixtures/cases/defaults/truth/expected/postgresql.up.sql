ALTER TABLE "customer" ADD COLUMN "active" boolean DEFAULT TRUE NOT NULL;

ALTER TABLE "customer" ALTER COLUMN "active" TYPE boolean USING "active" <> 0;

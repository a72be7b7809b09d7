ALTER TABLE "customer" ALTER COLUMN "token" TYPE uuid USING "token"::uuid;

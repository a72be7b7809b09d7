ALTER TABLE "customer" ALTER COLUMN "token" TYPE varchar(36);

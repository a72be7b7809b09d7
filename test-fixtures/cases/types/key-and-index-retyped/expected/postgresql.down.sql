ALTER TABLE "customer" ALTER COLUMN "code" TYPE varchar(20);
ALTER TABLE "customer" ALTER COLUMN "region" TYPE varchar(20);

ALTER TABLE "customer" ALTER COLUMN "code" TYPE varchar(30);

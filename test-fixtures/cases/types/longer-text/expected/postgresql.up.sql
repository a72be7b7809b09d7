ALTER TABLE "customer" ALTER COLUMN "name" TYPE varchar(300);

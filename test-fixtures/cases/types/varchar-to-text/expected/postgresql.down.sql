ALTER TABLE "customer" ALTER COLUMN "note" TYPE varchar(255);

ALTER TABLE "customer" ALTER COLUMN "tags" TYPE varchar(20)[];

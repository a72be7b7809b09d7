ALTER TABLE "customer" ALTER COLUMN "name" TYPE varchar(255) COLLATE "C";

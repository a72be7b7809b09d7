ALTER TABLE "customer" ADD COLUMN "tags" varchar(255)[];

ALTER TABLE "customer" ADD COLUMN "nickname" varchar(255);

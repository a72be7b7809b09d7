ALTER TABLE "customer" ADD COLUMN "email" varchar(255);
ALTER TABLE "customer" ADD COLUMN "born" date;
ALTER TABLE "customer" ADD COLUMN "token" uuid;

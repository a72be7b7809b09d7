ALTER TABLE "customer" ADD COLUMN "street" varchar(255);
ALTER TABLE "customer" ADD COLUMN "city" varchar(255);

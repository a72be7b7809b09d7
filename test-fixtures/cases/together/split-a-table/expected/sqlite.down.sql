ALTER TABLE "customer" DROP CONSTRAINT "fk_customer_address_id";
ALTER TABLE "customer" ADD COLUMN "street" varchar(255);
ALTER TABLE "customer" ADD COLUMN "city" varchar(255);
ALTER TABLE "customer" DROP COLUMN "address_id";
DROP TABLE "address";

ALTER TABLE "customer" DROP CONSTRAINT "fk_customer_address_id";
ALTER TABLE "customer" DROP CONSTRAINT "uq_customer_address_id";
ALTER TABLE "customer" ADD COLUMN "street" varchar(255);
ALTER TABLE "customer" ADD COLUMN "city" varchar(80);
ALTER TABLE "customer" DROP COLUMN "address_id";
DROP TABLE "address";

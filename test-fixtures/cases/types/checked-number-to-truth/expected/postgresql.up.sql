ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
ALTER TABLE "customer" ALTER COLUMN "is_regular" TYPE boolean USING "is_regular" <> 0;

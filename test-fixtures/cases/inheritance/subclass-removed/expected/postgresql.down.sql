ALTER TABLE "payment" ADD COLUMN "till" varchar(255);
ALTER TABLE "payment" DROP CONSTRAINT "ck_payment_dtype";
ALTER TABLE "payment" ADD CONSTRAINT "ck_payment_dtype" CHECK ("dtype" IN ('Payment', 'Card', 'Cash'));

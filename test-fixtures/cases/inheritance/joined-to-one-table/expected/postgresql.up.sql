ALTER TABLE "payment" ADD COLUMN "dtype" varchar(31) DEFAULT 'Payment' NOT NULL;
ALTER TABLE "payment" ALTER COLUMN "dtype" DROP DEFAULT;
ALTER TABLE "payment" ADD CONSTRAINT "ck_payment_dtype" CHECK ("dtype" IN ('Payment', 'Card'));
ALTER TABLE "payment" ADD COLUMN "number" varchar(255);
DROP TABLE "card";

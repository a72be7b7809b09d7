ALTER TABLE "payment" ADD COLUMN "kind" varchar(31) DEFAULT 'Payment' NOT NULL;
ALTER TABLE "payment" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "payment" ADD CONSTRAINT "ck_payment_kind" CHECK ("kind" IN ('Payment', 'Card'));

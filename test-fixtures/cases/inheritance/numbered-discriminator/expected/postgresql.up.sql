ALTER TABLE "payment" DROP CONSTRAINT "ck_payment_1";
ALTER TABLE "payment" ADD COLUMN "till" varchar(255);
ALTER TABLE "payment" ADD CONSTRAINT "ck_payment_1" CHECK (kind in (1,2,3));

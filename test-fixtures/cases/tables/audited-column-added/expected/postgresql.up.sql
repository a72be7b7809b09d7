ALTER TABLE "customer" ADD COLUMN "mail" varchar(255);
ALTER TABLE "customer_aud" ADD COLUMN "mail" varchar(255);

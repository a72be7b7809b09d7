ALTER TABLE "customer_aud" DROP COLUMN "mail";
ALTER TABLE "customer" DROP COLUMN "mail";

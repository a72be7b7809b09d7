ALTER TABLE "customer" DROP CONSTRAINT "uq_customer_email";

ALTER TABLE "customer" DROP CONSTRAINT "uq_customer_email";
ALTER TABLE "customer" ADD CONSTRAINT "uq_customer_shop_email" UNIQUE ("shop", "email");

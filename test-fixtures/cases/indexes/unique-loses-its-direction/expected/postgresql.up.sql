DROP INDEX "ux_points";
DROP INDEX "ix_customer_code";
ALTER TABLE "customer" ADD CONSTRAINT "ux_points" UNIQUE ("points", "last");
ALTER TABLE "customer" ADD CONSTRAINT "uq_customer_code" UNIQUE ("code");

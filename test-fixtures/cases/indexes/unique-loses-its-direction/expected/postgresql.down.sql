ALTER TABLE "customer" DROP CONSTRAINT "ux_points";
ALTER TABLE "customer" DROP CONSTRAINT "uq_customer_code";
CREATE UNIQUE INDEX "ux_points" ON "customer" ("points" DESC, "last");
CREATE UNIQUE INDEX "ix_customer_code" ON "customer" ("code" DESC);

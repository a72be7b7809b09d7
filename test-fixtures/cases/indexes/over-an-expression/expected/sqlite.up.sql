DROP INDEX "ix_customer_name";
CREATE INDEX "ix_customer_name" ON "customer" (upper(name));
CREATE UNIQUE INDEX "ix_customer_city" ON "customer" (lower(city), "id" DESC);

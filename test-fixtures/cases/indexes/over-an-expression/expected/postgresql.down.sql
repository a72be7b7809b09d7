DROP INDEX "ix_customer_name";
DROP INDEX "ix_customer_city";
CREATE INDEX "ix_customer_name" ON "customer" ((lower(name)));

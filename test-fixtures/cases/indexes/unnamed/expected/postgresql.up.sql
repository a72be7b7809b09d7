CREATE INDEX "ix_customer_last_first" ON "customer" ("last", "first");

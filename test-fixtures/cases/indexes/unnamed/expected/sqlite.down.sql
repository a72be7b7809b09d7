DROP INDEX "ix_customer_last_first";

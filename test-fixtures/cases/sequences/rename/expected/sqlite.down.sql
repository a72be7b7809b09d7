ALTER TABLE "customers" RENAME TO "customer_seq";

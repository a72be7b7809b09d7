ALTER TABLE "customer_seq" RENAME TO "customers";

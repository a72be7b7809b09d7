ALTER SEQUENCE "customer_seq" RENAME TO "customers";

ALTER SEQUENCE "customers" RENAME TO "customer_seq";

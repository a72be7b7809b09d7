ALTER TABLE "customer" RENAME TO "Customer";

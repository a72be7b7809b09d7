ALTER TABLE "Customer" RENAME TO "customer";

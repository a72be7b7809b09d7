ALTER TABLE "Customer" RENAME TO "_retort_renamed_customer";
ALTER TABLE "_retort_renamed_customer" RENAME TO "customer";

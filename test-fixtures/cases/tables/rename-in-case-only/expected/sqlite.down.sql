ALTER TABLE "customer" RENAME TO "_retort_renamed_Customer";
ALTER TABLE "_retort_renamed_Customer" RENAME TO "Customer";

CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "total" numeric(8,2),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "total") SELECT rowid, "id", "total" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

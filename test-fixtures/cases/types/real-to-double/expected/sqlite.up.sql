CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "weight" double precision NOT NULL,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "weight") SELECT rowid, "id", "weight" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

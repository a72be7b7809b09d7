CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "is_regular" integer,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ck_customer_1" CHECK (is_regular in (0,1))
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "is_regular") SELECT rowid, "id", "is_regular" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "status" smallint,
  "note" varchar(255), CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "ck_customer_1" CHECK (status between 0 and 1));
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "note") SELECT rowid, "id", "note" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

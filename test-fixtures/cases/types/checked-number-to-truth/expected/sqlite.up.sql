ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_1";
CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "is_regular" boolean,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "is_regular") SELECT rowid, "id", "is_regular" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;

CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "points" integer NOT NULL,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "points_not_negative" CHECK (points >= 0)
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "points") SELECT rowid, "id", "points" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;
